import { UnsupportedFormatError } from '../../../domain/errors.js';

/**
 * The properties of one object of the log. Its file was compared with its checksum before, so what is not as
 * expected was not damaged but written so: every reader throws UnsupportedFormatError then.
 */
export class Fields {
  readonly #path: string;
  readonly #what: string;
  readonly #values: Readonly<Record<string, unknown>>;

  /** `path` and `what` are for messages: the file, and what the object is. */
  constructor(path: string, what: string, value: unknown) {
    this.#path = path;
    this.#what = what;
    if (typeof value !== 'object' || value === null) throw this.refusal('is not an object');
    this.#values = value as Record<string, unknown>;
  }

  get names(): string[] {
    return Object.keys(this.#values);
  }

  object(name: string): Fields {
    return new Fields(this.#path, `${this.#what}.${name}`, this.#values[name]);
  }

  /** A map as the library for Parquet hands it out. */
  map(name: string): Fields {
    const entries = this.object(name).#values['key_value'] ?? [];
    if (!Array.isArray(entries)) throw this.refusal(`has an unknown ${name}`);
    const pairs = entries.map((entry: unknown) => {
      const fields = new Fields(this.#path, `an entry of ${this.#what}.${name}`, entry);
      return [fields.text('key'), fields.text('value')] as const;
    });
    return new Fields(this.#path, `${this.#what}.${name}`, Object.fromEntries(pairs));
  }

  text(name: string): string {
    const text = this.optionalText(name);
    if (text === null) throw this.refusal(`has no ${name}`);
    return text;
  }

  /** Null when it is not there. */
  optionalText(name: string): string | null {
    const value = this.#values[name] ?? null;
    if (value !== null && typeof value !== 'string') throw this.refusal(`has an unknown ${name}`);
    return value;
  }

  /** An integer from 0; also one that is written as a string, or a bigint. */
  count(name: string): number {
    const value = this.#values[name];
    const isText = typeof value === 'string' && value !== '';
    const number = isText || typeof value === 'bigint' ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
    throw this.refusal(`has no number ${name}`);
  }

  refusal(problem: string): UnsupportedFormatError {
    return new UnsupportedFormatError(this.#path, `${this.#what} ${problem}`);
  }
}
