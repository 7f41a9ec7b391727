import { CommandTable } from '../../application/execution/command-table.js';
import { catalogue } from '../../application/generated/catalogue.js';
import { keyPatternProblem, scopeProblem } from '../../application/access-control/scopes.js';
import type { Principal } from '../../application/ports/token-store.js';
import { UsageError } from '../../application/server/settings.js';
import { nearest } from '../../domain/nearest.js';
import { shownJson } from '../../domain/shown-json.js';

/** One token: who has it, and the SHA-256 it is known by. The token itself is nowhere. */
export interface TokenRecord {
  readonly principal: Principal;
  /** 32 bytes. */
  readonly sha256: Buffer;
  /** Another token has taken its place, and it is good for a while longer. */
  readonly isReplaced: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const NAMES = ['name', 'sha256', 'scopes', 'keys', 'expires', 'replaced'];
/** A name is shown in logs and in replies, and is one word of AUTH. */
const OWNER_NAME = /^[^\s\p{Cc}"]{1,128}$/u;
/** Clients send this user with a password alone, so it means any owner and cannot be one. */
const RESERVED_NAME = 'default';
const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Mini DB's own commands, for scopes. */
export const ownCommands = new CommandTable(catalogue);

/**
 * Reads one line: {"name","sha256","scopes","keys","expires"}; `expires` may be left out, and so may
 * `replaced`. `place` is `file:line`, and `commands` are those that scopes may be about, null for any. Throws
 * UsageError that names the place and what was expected; the received value is told unless it stands
 * where a secret may be by mistake.
 */
export function parseTokenLine(
  line: string,
  place: string,
  commands: CommandTable | null = ownCommands,
): TokenRecord {
  const fields = parseFields(line, place);
  for (const name of Object.keys(fields)) {
    if (NAMES.includes(name)) continue;
    throw new UsageError(
      `${place}: unknown field ${JSON.stringify(name)}; the nearest is "${nearest(name, NAMES)}"`,
    );
  }
  const name = ownerName(fields, place);
  const sha256 = hash(fields, place);
  const scopes = words(fields, 'scopes', place);
  const keys = words(fields, 'keys', place);
  if (commands !== null) {
    refuseProblem('scopes', scopes, place, (scope) => scopeProblem(scope, commands));
  }
  refuseProblem('keys', keys, place, keyPatternProblem);
  const expiresAtMs = expiry(fields, place);
  const isReplaced = replacement(fields, place);
  const tokenId = sha256.toString('hex');
  return { principal: { name, scopes, keys, tokenId, expiresAtMs }, sha256, isReplaced };
}

function refuseProblem(
  field: string,
  values: readonly string[],
  place: string,
  problemOf: (value: string) => string | null,
): void {
  for (const value of values) {
    const problem = problemOf(value);
    if (problem !== null) throw new UsageError(`${place}: "${field}": ${problem}`);
  }
}

/** One that never expired would be a second token for good, under a name that seems to have one. */
function replacement({ replaced = false, expires = null }: Fields, place: string): boolean {
  if (typeof replaced !== 'boolean') throw wrong(place, 'replaced', 'true or false', replaced);
  if (replaced && expires === null) {
    throw new UsageError(`${place}: "expires": expected a date, because the token is replaced`);
  }
  return replaced;
}

function parseFields(line: string, place: string): Fields {
  let value: unknown = null;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's message quotes the line, which may hold a secret.
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new UsageError(
    `${place}: expected a JSON object with "name", "sha256", "scopes", "keys" and "expires"`,
  );
}

function ownerName({ name }: Fields, place: string): string {
  if (name === RESERVED_NAME) {
    throw new UsageError(`${place}: "name" cannot be "default", which clients send for any owner`);
  }
  if (typeof name === 'string' && OWNER_NAME.test(name)) return name;
  throw wrong(place, 'name', 'a word of 1 to 128 characters', name);
}

function hash({ sha256 }: Fields, place: string): Buffer {
  if (typeof sha256 === 'string' && /^[0-9a-fA-F]{64}$/.test(sha256)) {
    return Buffer.from(sha256, 'hex');
  }
  throw new UsageError(
    `${place}: "sha256": expected 64 hexadecimal digits, the SHA-256 of the token`,
  );
}

function words(fields: Fields, name: 'scopes' | 'keys', place: string): readonly string[] {
  const value = fields[name];
  const isList =
    Array.isArray(value) && value.every((word) => typeof word === 'string' && word !== '');
  if (isList) return value as readonly string[];
  throw wrong(place, name, 'a list of strings that are not empty', value);
}

function expiry({ expires = null }: Fields, place: string): number {
  if (expires === null) return Infinity;
  if (typeof expires === 'string' && TIME.test(expires) && isDay(expires.slice(0, 10))) {
    const time = Date.parse(expires);
    if (!Number.isNaN(time)) return time;
  }
  const expected = 'null or a date such as 2027-01-31 (its first moment, UTC) or 2027-01-31T18:00Z';
  throw wrong(place, 'expires', expected, expires);
}

/** Date.parse takes the 31st of February for the 3rd of March. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function wrong(place: string, field: string, expected: string, received: unknown): UsageError {
  const shown = received === undefined ? 'nothing' : shownJson(received);
  return new UsageError(`${place}: "${field}": expected ${expected}, received ${shown}`);
}
