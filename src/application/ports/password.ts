import type { ByteView } from '../../domain/bytes.js';

/**
 * The password of the default user, which CONFIG SET requirepass sets; only a hash of it is kept. A
 * port because hashing is the platform's.
 */
export interface Password {
  readonly isSet: boolean;
  /** An empty one means that there is none. */
  set(password: ByteView): void;
  /** In constant time. False when none is set. */
  matches(password: ByteView): boolean;
}
