import { ByteView, viewOfLatin1 } from '../../src/domain/bytes.js';
import { Keyspace } from '../../src/domain/keyspace/keyspace.js';
import type { KeyspaceOptions } from '../../src/domain/keyspace/keyspace-options.js';
import { SlabPool } from '../../src/domain/keyspace/slab-pool.js';
import { STRING } from '../../src/domain/value-type.js';

const HASH_KEY = new Uint8Array([8, 7, 6, 5, 4, 3, 2, 1]);

export function make(options: KeyspaceOptions = {}, pool: SlabPool = new SlabPool()): Keyspace {
  return new Keyspace(HASH_KEY, pool, options);
}

/** Puts a string of version 1; of a number as value, that many bytes. */
export function put(
  keyspace: Keyspace,
  key: string,
  value: string | number = '',
  expiresAtMs = 0,
): void {
  const view =
    typeof value === 'string' ? viewOfLatin1(value) : new ByteView(new Uint8Array(value).fill(97));
  keyspace.put(viewOfLatin1(key), view, STRING, expiresAtMs, 1);
}

export const has = (keyspace: Keyspace, key: string): boolean =>
  keyspace.find(viewOfLatin1(key)) !== null;
