import type {
  Checkpointer,
  CleanedUp,
  PreparedCheckpoint,
  RetentionPolicy,
} from '../ports/checkpointer.js';
import { CheckpointError } from '../ports/checkpointer.js';
import { DiskError } from '../ports/disk.js';
import { cleanUp } from './clean-up.js';
import { type CheckpointPorts, prepareCheckpoint } from './prepare-checkpoint.js';

/** Makes checkpoints in this process: what a process for checkpoints runs, and simulations. */
export class LocalCheckpointer implements Checkpointer {
  readonly #ports: CheckpointPorts;
  readonly #limits: { readonly runBytesMax?: number; readonly fileRows?: number };

  /** `limits` make small data behave like large, for tests. */
  constructor(
    ports: CheckpointPorts,
    limits: { readonly runBytesMax?: number; readonly fileRows?: number } = {},
  ) {
    this.#ports = ports;
    this.#limits = limits;
  }

  open(): void {}

  prepare(through: number, onProgress: (rows: number) => void): Promise<PreparedCheckpoint | null> {
    return translated(prepareCheckpoint(this.#ports, { through, ...this.#limits }, onProgress));
  }

  cleanUp(policy: RetentionPolicy): Promise<CleanedUp> {
    return translated(cleanUp(this.#ports, policy));
  }

  /** What is under way is in this process, and goes on. */
  async stop(): Promise<void> {}

  async close(): Promise<void> {}
}

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof DiskError ? error.code : null;
    const message = error instanceof Error ? error.message : String(error);
    throw new CheckpointError(message, code, { cause: error });
  }
}
