import type { Table } from '../table.js';

export interface BenchSettings {
  /** Short runs: they show that everything works, and their figures are rough. */
  readonly isQuick: boolean;
  /** Keys of the workloads that fill a server. */
  readonly keys: number;
  /** Redis is measured beside ours when it is on the PATH. */
  readonly hasRedis: boolean;
  /** Tells the person who waits what is going on. */
  progress(text: string): void;
}

/** One thing to measure. It judges nothing: a figure beside its target is for people. */
export interface Workload {
  /** For --only. */
  readonly name: string;
  readonly summary: string;
  run(settings: BenchSettings): Promise<Table>;
}
