import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { CommandTable } from '../../application/execution/command-table.js';
import type { Log } from '../../application/ports/log.js';
import type { Principal, TokenStore } from '../../application/ports/token-store.js';
import { UsageError } from '../../application/server/settings.js';
import type { ByteView } from '../../domain/bytes.js';
import { parseTokenLine, type TokenRecord } from './token-line.js';
import { tokenLines } from './token-lines.js';
import { isMistyped } from './token-secret.js';

/** Permission bits for reading by the group and by all others. */
const READABLE_BY_OTHERS = 0o044;
/** Far more tokens than anybody hands out; above it the path is probably not a token file. */
const FILE_BYTES_MAX = 16 * 1024 * 1024;

export interface TokenFileOptions {
  /** Those that scopes may be about; Mini DB's own unless given. */
  readonly commands?: CommandTable;
  readonly log?: Log;
}

/**
 * Tokens of a file with one JSON object a line; empty lines and lines that begin with # say nothing.
 * A login costs one SHA-256: tokens are random, so a slow hash would add nothing and hold up the disk,
 * whose calls share its threads.
 */
export class TokenFile implements TokenStore {
  readonly isRequired = true;
  readonly path: string;
  readonly #commands: CommandTable | undefined;
  readonly #log: Log | null;
  /** By the hexadecimal digits of the hash. */
  #records: ReadonlyMap<string, TokenRecord>;

  /** Throws UsageError with the line that is wrong; a file without tokens is one. */
  constructor(text: string, path: string, { commands, log }: TokenFileOptions = {}) {
    this.path = path;
    this.#commands = commands;
    this.#log = log ?? null;
    this.#records = recordsOf(text, path, commands);
    if (this.#records.size === 0) {
      throw new UsageError(`${path}: expected at least one token; without any nobody could log in`);
    }
  }

  /** Reads the file at `path`, and warns when others may read it too. Rejects with UsageError. */
  static async read(path: string, log: Log, commands?: CommandTable): Promise<TokenFile> {
    const { text, mode } = await readAll(path);
    const tokens = new TokenFile(text, path, commands === undefined ? { log } : { log, commands });
    tokens.#warnOf(mode);
    return tokens;
  }

  get principals(): readonly Principal[] {
    return [...this.#records.values()].map(({ principal }) => principal);
  }

  verify(name: ByteView | null, token: ByteView, nowMs: number): Principal | null {
    const secret = token.bytes.subarray(token.start, token.end);
    if (isMistyped(secret)) return null;
    const hash = createHash('sha256').update(secret).digest();
    const record = this.#records.get(hash.toString('hex'));
    if (record === undefined || !timingSafeEqual(record.sha256, hash)) return null;
    if (nowMs >= record.principal.expiresAtMs) return null;
    return name === null || isName(name, record.principal.name) ? record.principal : null;
  }

  find(tokenId: string): Principal | null {
    return this.#records.get(tokenId)?.principal ?? null;
  }

  /**
   * A file that can be read counts, and when there is no token in it, nobody may log in: who removes the
   * last one means that. One that is wrong or cannot be read is more likely a mistake than a wish.
   */
  async reload(): Promise<void> {
    const { text, mode } = await readAll(this.path);
    const records = recordsOf(text, this.path, this.#commands);
    this.#records = withKnown(records, this.#records);
    this.#warnOf(mode);
  }

  #warnOf(mode: number): void {
    if ((mode & READABLE_BY_OTHERS) === 0) return;
    const { path } = this;
    const permissions = (mode & 0o777).toString(8).padStart(3, '0');
    this.#log?.warn(
      'token-file-readable',
      { path, permissions },
      `${path} can be read by other users; run chmod 600 on it`,
    );
  }
}

function recordsOf(text: string, path: string, commands?: CommandTable): Map<string, TokenRecord> {
  const records = new Map<string, TokenRecord>();
  const lineOfName = new Map<string, number>();
  const lineOfHash = new Map<string, number>();
  for (const { content, line } of tokenLines(text)) {
    const place = { path, line };
    const record = parseTokenLine(content, `${path}:${line}`, commands);
    const tokenId = record.sha256.toString('hex');
    if (!record.isReplaced) refuseSecond('name', record.principal.name, lineOfName, place);
    refuseSecond('sha256', tokenId, lineOfHash, place);
    records.set(tokenId, record);
  }
  return records;
}

/** A principal that has not changed stays the same object, for what is remembered of it. */
function withKnown(
  records: ReadonlyMap<string, TokenRecord>,
  known: ReadonlyMap<string, TokenRecord>,
): ReadonlyMap<string, TokenRecord> {
  const kept = [...records].map(([id, record]) => {
    const before = known.get(id);
    const isSame =
      before !== undefined && JSON.stringify(before.principal) === JSON.stringify(record.principal);
    return [id, isSame ? { ...record, principal: before.principal } : record] as const;
  });
  return new Map(kept);
}

function isName(name: ByteView, expected: string): boolean {
  return Buffer.from(expected).equals(name.bytes.subarray(name.start, name.end));
}

function refuseSecond(
  field: string,
  value: string,
  lines: Map<string, number>,
  { path, line }: { path: string; line: number },
): void {
  const first = lines.get(value);
  if (first !== undefined) {
    throw new UsageError(`${path}:${line}: this "${field}" is already in line ${first}`);
  }
  lines.set(value, line);
}

async function readAll(path: string): Promise<{ text: string; mode: number }> {
  try {
    const { mode, size } = await stat(path);
    if (size <= FILE_BYTES_MAX) return { text: await readFile(path, 'utf8'), mode };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot read the token file: ${reason}`, { cause: error });
  }
  throw new UsageError(`${path}: expected a token file of at most ${FILE_BYTES_MAX} bytes`);
}
