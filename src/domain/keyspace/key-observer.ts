import type { Memory } from '../memory.js';
import type { Arena } from './arena.js';

/**
 * Is told of keys that appear in a keyspace and disappear from it, and of nothing else: replacing a
 * value, changing an expiry and moving entries in memory are no news to it. Keys are the bytes of
 * `key` from `start` to `end`, valid until the call returns.
 */
export interface KeyObserver {
  /** Bytes of the cells in use. */
  readonly usedBytes: number;
  /** Bytes taken from the system. */
  readonly allocatedBytes: number;
  /**
   * Makes room for a key that is about to appear and is not there yet. Throws OutOfMemoryError, with
   * no key changed. It may still not appear.
   */
  reserve(key: Memory, start: number, end: number): void;
  /** The key of the last `reserve` has appeared. Never fails. */
  added(key: Memory, start: number, end: number): void;
  /** The key is about to disappear. Never fails. */
  removed(key: Memory, start: number, end: number): void;
  /** All keys are gone. Returns the memory that held them, for the caller to release in slices. */
  reset(): Arena;
  /**
   * Checks every invariant and that there are so many keys; throws when something is broken: for
   * tests, it takes long.
   */
  assertConsistent(count: number): void;
}
