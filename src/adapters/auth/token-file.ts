import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Log } from '../../application/ports/log.js';
import type { Principal, TokenStore } from '../../application/ports/token-store.js';
import { UsageError } from '../../application/settings.js';
import type { ByteView } from '../../domain/bytes.js';
import { parseTokenLine, type TokenRecord } from './token-line.js';

/** Permission bits for reading by the group and by all others. */
const READABLE_BY_OTHERS = 0o044;
/** Far more tokens than anybody hands out; above it the path is probably not a token file. */
const FILE_BYTES_MAX = 16 * 1024 * 1024;

/**
 * Tokens of a file with one JSON object a line; empty lines and lines that begin with # say nothing.
 * It is read once. A login costs one SHA-256: tokens are random, so a slow hash would add nothing and
 * hold up the disk, whose calls share its threads.
 */
export class TokenFile implements TokenStore {
  readonly isRequired = true;
  readonly #records = new Map<string, TokenRecord>();

  /** `path` is for messages. Throws UsageError with the line that is wrong; a file without tokens is one. */
  constructor(text: string, path: string) {
    const lineOfName = new Map<string, number>();
    const lineOfHash = new Map<string, number>();
    for (const [index, line] of text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries()) {
      const content = line.trim();
      if (content === '' || content.startsWith('#')) continue;
      const place = { path, line: index + 1 };
      const record = parseTokenLine(content, `${path}:${place.line}`);
      refuseSecond('name', record.principal.name, lineOfName, place);
      refuseSecond('sha256', record.sha256.toString('hex'), lineOfHash, place);
      this.#records.set(record.sha256.toString('hex'), record);
    }
    if (this.#records.size === 0) {
      throw new UsageError(`${path}: expected at least one token; without any nobody could log in`);
    }
  }

  /** Reads the file at `path`, and warns when others may read it too. Rejects with UsageError. */
  static async read(path: string, log: Log): Promise<TokenFile> {
    const { text, mode } = await readAll(path);
    const tokens = new TokenFile(text, path);
    if ((mode & READABLE_BY_OTHERS) !== 0) {
      const permissions = (mode & 0o777).toString(8).padStart(3, '0');
      log.warn(
        'token-file-readable',
        { path, permissions },
        `${path} can be read by other users; run chmod 600 on it`,
      );
    }
    return tokens;
  }

  verify(name: ByteView | null, token: ByteView, nowMs: number): Principal | null {
    const hash = createHash('sha256').update(token.bytes.subarray(token.start, token.end)).digest();
    const record = this.#records.get(hash.toString('hex'));
    if (record === undefined || !timingSafeEqual(record.sha256, hash)) return null;
    if (nowMs >= record.expiresAtMs) return null;
    return name === null || isName(name, record.principal.name) ? record.principal : null;
  }
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
