import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Clock } from '../../application/ports/clock.js';
import type { Random } from '../../application/ports/random.js';
import type {
  ListedToken,
  Rotation,
  TokenAdministration,
  TokenRequest,
} from '../../application/ports/token-administration.js';
import { UsageError } from '../../application/server/settings.js';
import { nearest } from '../../domain/nearest.js';
import { editFile } from './replaced-file.js';
import { ownCommands, parseTokenLine, type TokenRecord } from './token-line.js';
import { tokenLines } from './token-lines.js';
import { SECRET_BYTES, tokenOf } from './token-secret.js';

/** Dates of more than four digits cannot be written. */
const LAST_MS = Date.UTC(10_000, 0, 1) - 1;

/** A token of the file, and where its line is among all lines. */
interface Written {
  readonly index: number;
  readonly content: string;
  readonly record: TokenRecord;
}

/** Changes a token file line by line: comments, and lines of others, stay as they are. */
export class TokenEditor implements TokenAdministration {
  readonly #path: string;
  readonly #clock: Clock;
  readonly #random: Random;

  constructor({ path, clock, random }: { path: string; clock: Clock; random: Random }) {
    this.#path = path;
    this.#clock = clock;
    this.#random = random;
  }

  create({ name, scopes, keys, lifetimeMs }: TokenRequest): Promise<string> {
    const { secret, sha256 } = this.#newSecret();
    const expires = this.#expiryAfter(lifetimeMs);
    const line = JSON.stringify({ name, sha256, scopes, keys, expires });
    parseTokenLine(line, 'token create', ownCommands);
    return editFile(this.#path, (text) => {
      if (this.#tokensOf(text).some(({ record }) => record.principal.name === name)) {
        throw new UsageError(
          `${this.#path} has a token of "${name}" already; rotate or revoke that one`,
        );
      }
      const end = text === '' || text.endsWith('\n') ? '' : '\n';
      return { text: `${text}${end}${line}\n`, result: secret };
    });
  }

  async list(): Promise<ListedToken[]> {
    const nowMs = this.#clock.nowMs();
    return this.#tokensOf(await this.#read()).map(({ record: { principal, isReplaced } }) => {
      const { name, scopes, keys, expiresAtMs } = principal;
      const state = nowMs >= expiresAtMs ? 'expired' : isReplaced ? 'replaced' : 'good';
      return { name, scopes, keys, expiresAtMs, state };
    });
  }

  revoke(name: string): Promise<number> {
    return editFile(this.#path, (text) => {
      const owned = this.#ownedBy(name, text);
      const lines = new Map(owned.map(({ index }) => [index, null]));
      return { text: withLines(text, lines), result: owned.length };
    });
  }

  rotate(name: string, { graceMs, lifetimeMs }: Rotation): Promise<string> {
    const { secret, sha256 } = this.#newSecret();
    return editFile(this.#path, (text) => {
      const owned = this.#ownedBy(name, text);
      const current = owned.find(({ record }) => !record.isReplaced);
      if (current === undefined) {
        throw new UsageError(`${this.#path} has replaced tokens of "${name}" only; create one`);
      }
      const { scopes, keys } = current.record.principal;
      const expires = this.#expiryOfSuccessor(current, lifetimeMs);
      const line = JSON.stringify({ name, sha256, scopes, keys, expires });
      const lines = new Map(owned.map((old) => [old.index, this.#outgoing(old, graceMs)]));
      const before = lines.get(current.index);
      lines.set(current.index, before === null ? line : `${before}\n${line}`);
      return { text: withLines(text, lines), result: secret };
    });
  }

  /** The line of a token after another took its place; null when it is not good any more. */
  #outgoing({ content, record }: Written, graceMs: number): string | null {
    const nowMs = this.#clock.nowMs();
    const { expiresAtMs } = record.principal;
    if (graceMs === 0 || nowMs >= expiresAtMs) return null;
    const expires = this.#dateOf(Math.min(expiresAtMs, nowMs + graceMs));
    return JSON.stringify({ ...(JSON.parse(content) as object), expires, replaced: true });
  }

  #expiryOfSuccessor({ record }: Written, lifetimeMs: number | null): string | null {
    if (lifetimeMs !== null) return this.#expiryAfter(lifetimeMs);
    const { name, expiresAtMs } = record.principal;
    if (expiresAtMs === Infinity) return null;
    if (this.#clock.nowMs() < expiresAtMs) return this.#dateOf(expiresAtMs);
    const since = this.#dateOf(expiresAtMs);
    throw new UsageError(
      `the token of "${name}" expired at ${since}; say --expires for the new one`,
    );
  }

  #newSecret(): { secret: string; sha256: string } {
    const secret = tokenOf(this.#random.fill(new Uint8Array(SECRET_BYTES)));
    return { secret, sha256: createHash('sha256').update(secret).digest('hex') };
  }

  #expiryAfter(lifetimeMs: number | null): string | null {
    return lifetimeMs === null ? null : this.#dateOf(this.#clock.nowMs() + lifetimeMs);
  }

  #dateOf(atMs: number): string {
    if (atMs <= LAST_MS) return new Date(atMs).toISOString();
    throw new UsageError(
      'expected a time before the year 10000; leave it out for a token without end',
    );
  }

  #ownedBy(name: string, text: string): Written[] {
    const tokens = this.#tokensOf(text);
    const owned = tokens.filter(({ record }) => record.principal.name === name);
    if (owned.length > 0) return owned;
    const close = nearest(
      name,
      tokens.map(({ record }) => record.principal.name),
    );
    const hint = close === null ? '' : `; the nearest is "${close}"`;
    throw new UsageError(`${this.#path} has no token of "${name}"${hint}`);
  }

  /** Scopes may be about commands of an extension, so they are taken as they are. */
  #tokensOf(text: string): Written[] {
    return tokenLines(text).map(({ content, line }) => ({
      index: line - 1,
      content,
      record: parseTokenLine(content, `${this.#path}:${line}`, null),
    }));
  }

  async #read(): Promise<string> {
    try {
      return await readFile(this.#path, 'utf8');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`cannot read the token file: ${reason}`, { cause: error });
    }
  }
}

/** The text with other lines in the place of some, by their index; null leaves a line out. */
function withLines(text: string, replaced: ReadonlyMap<number, string | null>): string {
  return text
    .split('\n')
    .map((line, index) => (replaced.has(index) ? replaced.get(index)! : line))
    .filter((line) => line !== null)
    .join('\n');
}
