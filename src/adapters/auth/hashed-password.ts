import { createHash, timingSafeEqual } from 'node:crypto';
import type { Password } from '../../application/ports/password.js';
import type { ByteView } from '../../domain/bytes.js';

/** A password as its SHA-256: what is in memory cannot be used to log in. */
export class HashedPassword implements Password {
  #hash: Buffer | null = null;

  get isSet(): boolean {
    return this.#hash !== null;
  }

  set(password: ByteView): void {
    this.#hash = password.length === 0 ? null : hashOf(password);
  }

  matches(password: ByteView): boolean {
    return this.#hash !== null && timingSafeEqual(this.#hash, hashOf(password));
  }
}

function hashOf({ bytes, start, end }: ByteView): Buffer {
  return createHash('sha256').update(bytes.subarray(start, end)).digest();
}
