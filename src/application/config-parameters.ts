import { injectable } from 'inversify';

/** What CONFIG GET answers: each parameter with a function that tells its present value. */
@injectable()
export class ConfigParameters {
  readonly #values = new Map<string, () => string>();

  define(name: string, value: () => string): void {
    this.#values.set(name, value);
  }

  /** Names in the order they were defined. */
  names(): IterableIterator<string> {
    return this.#values.keys();
  }

  get(name: string): string | undefined {
    return this.#values.get(name)?.();
  }
}
