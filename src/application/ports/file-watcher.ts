/** Ends a watch; what was noticed before is not told any more. */
export type StopWatching = () => void;

/** Tells of files that operators change under a running server: certificates, tokens. */
export interface FileWatcher {
  /**
   * Resolves when the files' present state is known; read them after that, then no change is missed.
   * `changed` is called within a second after any of them was written, replaced, made or removed, once
   * they have stopped changing.
   */
  watch(paths: readonly string[], changed: () => void): Promise<StopWatching>;
}
