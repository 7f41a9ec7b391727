import type { SimulatedClient } from './simulated-client.js';

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

export const pairs = (from: number, to: number, value: string): string[] =>
  range(from, to).flatMap((at) => [`key:${String(at).padStart(3, '0')}`, `${value}${at}`]);

/** Fields of a hash, for HSET; a long value makes it one that is kept as a large one. */
export const fields = (from: number, to: number, value: string): string[] =>
  range(from, to).flatMap((at) => [`f${String(at).padStart(2, '0')}`, `${value}${at}`]);

/** Sends them all and then waits for all replies. */
export async function pipeline(
  client: SimulatedClient,
  commands: readonly string[][],
): Promise<void> {
  for (const words of commands) client.send(...words);
  await client.settled();
}
