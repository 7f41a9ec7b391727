/** What the runtime tells of itself when the server's own figures do not explain it. */
export interface Diagnostics {
  /**
   * Samples what the thread does for so long and returns it as a `.cpuprofile`. Rejects with the
   * signal's reason when that is aborted before.
   */
  cpuProfile(durationMs: number, signal: AbortSignal): Promise<string>;
  /**
   * Everything in the runtime's heap, as a `.heapsnapshot`; keys and values lie elsewhere. Nothing
   * else runs while it is taken, and its text is in memory until it has been read.
   */
  heapSnapshot(): AsyncIterable<Uint8Array>;
}
