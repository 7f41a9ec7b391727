/** Randomness comes through here, so that a simulation replays from its seed. */
export interface Random {
  /** Fills `bytes` with unpredictable bytes and returns it. */
  fill(bytes: Uint8Array): Uint8Array;
}
