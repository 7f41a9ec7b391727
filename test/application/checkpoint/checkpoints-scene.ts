import { PinoLog } from '../../../src/adapters/telemetry/pino-log.js';
import { ManualClock } from '../../../src/adapters/memory/manual-clock.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { MemoryJournal } from '../../../src/adapters/memory/memory-journal.js';
import { settingsOf } from '../../../src/adapters/config/settings-of.js';
import { CheckpointStatus } from '../../../src/application/checkpoint/checkpoint-status.js';
import { Checkpoints } from '../../../src/application/checkpoint/checkpoints.js';
import {
  CheckpointError,
  type Checkpointer,
  type PreparedCheckpoint,
  type RetentionPolicy,
} from '../../../src/application/ports/checkpointer.js';
import { RuntimeSettings } from '../../../src/application/server/runtime-settings.js';
import type { Settings } from '../../../src/application/server/settings.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { RecordingSink } from '../../helpers/recording-sink.js';
import { TableInMemory } from '../../helpers/table-in-memory.js';

/** Lets promises that are settled go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Ends a checkpoint when the test says so. */
class HeldCheckpointer implements Checkpointer {
  readonly asked: number[] = [];
  readonly cleanUps: number[] = [];
  stops = 0;
  #finish: ((prepared: PreparedCheckpoint) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;

  open(): void {}

  prepare(through: number): Promise<PreparedCheckpoint | null> {
    this.asked.push(through);
    return new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
  }

  async cleanUp(policy: RetentionPolicy): Promise<{ files: number; bytes: number }> {
    this.cleanUps.push(policy.retentionMs);
    return { files: 1, bytes: 1 };
  }

  async stop(): Promise<void> {
    this.stops++;
    this.#fail?.(new CheckpointError('given up', null));
  }

  close(): Promise<void> {
    return this.stop();
  }

  async finish(tableBytes = 0): Promise<void> {
    const sequence = this.asked.at(-1)!;
    const counts = { rowsWritten: 0, bytesWritten: 0, filesAdded: 0, filesRemoved: 0 };
    const commit = { version: this.asked.length - 1, path: 'commit' };
    this.#finish!({ commit, sequence, ...counts, tableRows: 0, tableBytes });
    await settle();
  }

  async fail(error: Error): Promise<void> {
    this.#fail!(error);
    await settle();
  }
}

/** Checkpoints that begin by a clock that the test turns. */
export class CheckpointsScene {
  readonly clock = new ManualClock();
  readonly timers = new ManualTimers(this.clock);
  readonly journal = new MemoryJournal();
  readonly table = new TableInMemory();
  readonly checkpointer = new HeldCheckpointer();
  readonly status = new CheckpointStatus(this.clock);
  readonly checkpoints: Checkpoints;
  published = 0;
  tidied = 0;

  constructor(settings: Partial<Settings>) {
    this.table.removeUnpublished = async () => {
      this.tidied++;
      return { files: 1, bytes: 1 };
    };
    this.table.publish = async () => void this.published++;
    this.checkpoints = new Checkpoints(
      new RuntimeSettings(
        settingsOf({ checkpointIntervalMs: 60_000, checkpointJournalBytes: 10_000, ...settings }),
      ),
      this.journal,
      this.table,
      this.checkpointer,
      this.status,
      this.clock,
      this.timers,
      new PinoLog({ level: 'silent', format: 'json' }),
    );
  }

  static async start(settings: Partial<Settings> = {}): Promise<CheckpointsScene> {
    const scene = new CheckpointsScene(settings);
    await scene.journal.replay(0, new RecordingSink(), () => undefined);
    scene.checkpoints.start();
    return scene;
  }

  write(valueBytes = 1): void {
    this.journal.put(0, 1, viewOfLatin1('key'), viewOfLatin1('x'.repeat(valueBytes)), 0);
    this.journal.flush();
  }

  async pass(ms: number): Promise<void> {
    this.timers.advance(ms);
    this.timers.runTurns();
    await settle();
  }

  get begun(): number {
    return this.checkpointer.asked.length;
  }
}
