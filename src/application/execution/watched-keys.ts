import { ByteView } from '../../domain/bytes.js';
import { ByteMap } from '../../domain/byte-map.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import type { Keyspace } from '../../domain/keyspace/keyspace.js';
import type { KeyHash } from '../../domain/keyspace/half-sip-hash.js';

/** What somebody who watches a key saw of it. */
export interface WatchedKey {
  /** A copy. */
  readonly key: ByteView;
  /** 0 when there was no such entry. */
  readonly version: number;
  /** The last effect at that time: an entry of a later version was not there yet. */
  sequence: number;
  /** It has changed, whatever it looks like now. */
  hasChanged: boolean;
}

/** What a database tells of its keys. */
interface Watchable {
  /** The last effect so far. */
  readonly sequence: number;
  /** The live entry, or null: one that has expired is removed. */
  find(key: ByteView): Entry | null;
}

interface Watchers {
  /** A copy. */
  readonly key: ByteView;
  readonly byWatcher: Map<object, WatchedKey>;
}

/**
 * The watched keys of one database. An entry that was there has changed when its version has: no
 * version comes twice. What that does not show is noted when it happens: that an entry was there in
 * between, which takes its removal, and that another keyspace was.
 */
export class WatchedKeys {
  readonly #database: Watchable;
  readonly #watchers: ByteMap<Watchers>;

  constructor(database: Watchable, hash: KeyHash) {
    this.#database = database;
    this.#watchers = new ByteMap(hash);
  }

  has(key: ByteView, watcher: object): boolean {
    return this.#watchers.get(key)?.byWatcher.has(watcher) ?? false;
  }

  /** From now on it can be told whether the key has changed, until `delete`. */
  add(key: ByteView, watcher: object): WatchedKey {
    const version = this.#versionOf(key);
    const { sequence } = this.#database;
    const { key: copy, byWatcher } = this.#watchers.get(key) ?? this.#begin(key);
    const watched = { version, sequence, key: copy, hasChanged: false };
    byWatcher.set(watcher, watched);
    return watched;
  }

  /** Also true when everything looks as before but was different in between. */
  hasChanged(watched: WatchedKey): boolean {
    return this.#versionOf(watched.key) !== watched.version || watched.hasChanged;
  }

  delete(key: ByteView, watcher: object): void {
    const watchers = this.#watchers.get(key);
    if (watchers === undefined) return;
    watchers.byWatcher.delete(watcher);
    if (watchers.byWatcher.size === 0) this.#watchers.delete(key);
  }

  /** An entry of this version goes. One that was there when it was not seen had expired: that is no change. */
  removed(key: ByteView, version: number): void {
    if (this.#watchers.size === 0) return;
    const watchers = this.#watchers.get(key);
    if (watchers === undefined) return;
    for (const watched of watchers.byWatcher.values()) {
      if (version > watched.sequence) watched.hasChanged = true;
    }
  }

  /**
   * One keyspace takes another's place, which is effect `sequence`: all keys change that either of
   * them has.
   */
  exchanged(before: Keyspace, after: Keyspace, sequence: number, nowMs: number): void {
    for (const { key, byWatcher } of this.#watchers.values()) {
      const old = before.find(key);
      const oldVersion = old?.version ?? 0;
      const isThere = isLive(old, nowMs) || isLive(after.find(key), nowMs);
      for (const watched of byWatcher.values()) {
        // What was put and has expired since would have been a change when it was removed.
        if (isThere || oldVersion > watched.sequence) watched.hasChanged = true;
        watched.sequence = sequence;
      }
    }
  }

  #versionOf(key: ByteView): number {
    return this.#database.find(key)?.version ?? 0;
  }

  #begin(key: ByteView): Watchers {
    const watchers = { key: new ByteView(key.copy()), byWatcher: new Map<object, WatchedKey>() };
    this.#watchers.add(watchers.key, watchers);
    return watchers;
  }
}

const isLive = (entry: Entry | null, nowMs: number): boolean =>
  entry !== null && (entry.expiresAtMs === 0 || entry.expiresAtMs > nowMs);
