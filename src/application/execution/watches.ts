import type { ByteView } from '../../domain/bytes.js';
import { EXEC_BYTES_MAX, WATCHED_KEYS_MAX } from '../../domain/limits.js';
import type { Database } from '../databases/database.js';
import type { WatchedKey, WatchedKeys } from './watched-keys.js';

/** The keys that a session watches, from WATCH to the next EXEC, DISCARD or UNWATCH. */
export class Watches {
  readonly #watched: { readonly keys: WatchedKeys; readonly watched: WatchedKey }[] = [];
  #bytes = 0;

  /** A key that is watched already stays as it was first seen. False when there is no room. */
  add({ watchedKeys: keys }: Database, key: ByteView): boolean {
    if (keys.has(key, this)) return true;
    this.#bytes += key.length;
    if (this.#watched.length === WATCHED_KEYS_MAX || this.#bytes > EXEC_BYTES_MAX) return false;
    this.#watched.push({ keys, watched: keys.add(key, this) });
    return true;
  }

  /** Whether any of the keys is not as it was when it was first watched. */
  haveChanged(): boolean {
    return this.#watched.some(({ keys, watched }) => keys.hasChanged(watched));
  }

  end(): void {
    for (const { keys, watched } of this.#watched) keys.delete(watched.key, this);
    this.#watched.length = 0;
    this.#bytes = 0;
  }
}
