import test from 'ava';
import { PinoLog } from '../../src/adapters/telemetry/pino-log.js';
import { ManualClock } from '../../src/adapters/memory/manual-clock.js';
import { ManualTimers } from '../../src/adapters/memory/manual-timers.js';
import { MemoryJournal } from '../../src/adapters/memory/memory-journal.js';
import { settingsOf } from '../../src/adapters/config/settings-of.js';
import { CheckpointStatus } from '../../src/application/checkpoint-status.js';
import { Checkpoints } from '../../src/application/checkpoints.js';
import {
  CheckpointError,
  type Checkpointer,
  type PreparedCheckpoint,
  type RetentionPolicy,
} from '../../src/application/ports/checkpointer.js';
import { ForeignCommitError } from '../../src/application/ports/table.js';
import { RuntimeSettings } from '../../src/application/runtime-settings.js';
import type { Settings } from '../../src/application/settings.js';
import { viewOfLatin1 } from '../../src/domain/bytes.js';
import { RecordingSink } from '../helpers/recording-sink.js';
import { TableInMemory } from '../helpers/table-in-memory.js';

/** Lets promises that are settled go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Ends a checkpoint when the test says so. */
class HeldCheckpointer implements Checkpointer {
  readonly asked: number[] = [];
  readonly cleanUps: number[] = [];
  stops = 0;
  #finish: ((prepared: PreparedCheckpoint) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;

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

class Scene {
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

  static async start(settings: Partial<Settings> = {}): Promise<Scene> {
    const scene = new Scene(settings);
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

test('after the interval there is a checkpoint if something changed', async (t) => {
  const scene = await Scene.start();
  await scene.pass(120_000);
  t.is(scene.begun, 0, 'nothing has changed');
  scene.write();
  await scene.pass(100);
  t.is(scene.begun, 1);
  scene.write();
  await scene.pass(300_000);
  t.is(scene.begun, 1, 'one at a time');
  await scene.checkpointer.finish();
  t.is(scene.published, 1);
  t.deepEqual(scene.checkpointer.cleanUps, [3_600_000]);
  t.is(scene.status.sequence, 1);
});

test('a journal that has grown by more than the table starts one before the interval', async (t) => {
  const scene = await Scene.start();
  scene.write(9_000);
  await scene.pass(100);
  t.is(scene.begun, 0);
  scene.write(2_000);
  await scene.pass(100);
  t.is(scene.begun, 1);
  await scene.checkpointer.finish(50_000);
  scene.write(20_000);
  await scene.pass(1_000);
  t.is(scene.begun, 1, 'the table is larger');
  scene.write(40_000);
  await scene.pass(100);
  t.is(scene.begun, 2);
});

test('after one that took long there is a pause of three times as long', async (t) => {
  const scene = await Scene.start();
  scene.write();
  await scene.pass(60_000);
  await scene.pass(100_000);
  await scene.checkpointer.finish();
  scene.write(20_000);
  await scene.pass(299_900);
  t.is(scene.begun, 1);
  await scene.pass(200);
  t.is(scene.begun, 2);
});

test('saves that come while one is under way share the next one', async (t) => {
  const scene = await Scene.start();
  scene.write();
  const first = scene.checkpoints.save();
  await settle();
  scene.write();
  const saves = [scene.checkpoints.save(), scene.checkpoints.save()];
  await scene.checkpointer.finish();
  await first;
  await settle();
  t.deepEqual(scene.checkpointer.asked, [1, 2]);
  await scene.checkpointer.finish();
  await Promise.all(saves);
  t.is(scene.begun, 2);
  t.false(scene.checkpoints.isRunning);
});

test('one that failed is told, and tried again after a pause', async (t) => {
  const scene = await Scene.start({ checkpointIntervalMs: 1_000 });
  scene.write();
  const save = scene.checkpoints.save();
  await settle();
  await scene.checkpointer.fail(new CheckpointError('no room', 'ENOSPC'));
  await t.throwsAsync(save, { message: 'no room' });
  await settle();
  t.is(scene.tidied, 1);
  t.deepEqual(scene.checkpointer.cleanUps, [0], 'the past is given up for room');
  t.is(scene.status.failure?.message, 'no room');
  t.is(scene.status.sequence, 0);
  await scene.pass(9_900);
  t.is(scene.begun, 1);
  await scene.pass(200);
  t.is(scene.begun, 2);
  await scene.checkpointer.finish();
  t.is(scene.status.failure, null);
});

test('after a foreign commit there are no more checkpoints', async (t) => {
  const scene = await Scene.start({ checkpointIntervalMs: 1_000 });
  scene.table.publish = async () => {
    throw new ForeignCommitError(7);
  };
  scene.write();
  const save = scene.checkpoints.save();
  await settle();
  await scene.checkpointer.finish();
  await t.throwsAsync(save, { instanceOf: ForeignCommitError });
  t.true(scene.status.isBlocked);
  await scene.pass(1_000_000);
  t.is(scene.begun, 1);
  await t.throwsAsync(scene.checkpoints.save(), { message: /version 7 .* another writer/ });
  await scene.checkpoints.finish(10_000);
  t.is(scene.begun, 1);
});

test('a stop waits for what is under way and makes a last one', async (t) => {
  const scene = await Scene.start();
  scene.write();
  void scene.checkpoints.save();
  await settle();
  scene.write();
  const stopped = scene.checkpoints.stop(10_000);
  await scene.checkpointer.finish();
  await stopped;
  await t.throwsAsync(scene.checkpoints.save(), { message: 'the server is stopping' });
  await scene.journal.close();
  const finished = scene.checkpoints.finish(10_000);
  await settle();
  t.deepEqual(scene.checkpointer.asked, [1, 2]);
  await scene.checkpointer.finish();
  await finished;
  t.is(scene.published, 2);
  t.is(scene.checkpointer.stops, 1);
  t.is(scene.timers.pending, 0);
});

test('a stop gives up what takes longer than it may', async (t) => {
  const scene = await Scene.start();
  scene.write();
  const save = t.throwsAsync(scene.checkpoints.save(), { message: 'given up' });
  await settle();
  const stopped = scene.checkpoints.stop(10_000);
  await scene.pass(10_000);
  await stopped;
  await save;
  t.is(scene.checkpointer.stops, 1);
});

test('a stop makes no last checkpoint when the one before took longer than it may', async (t) => {
  const scene = await Scene.start();
  scene.write();
  void scene.checkpoints.save();
  await settle();
  await scene.pass(5_000);
  await scene.checkpointer.finish();
  scene.write();
  await scene.checkpoints.stop(4_000);
  await scene.checkpoints.finish(4_000);
  t.is(scene.begun, 1);
});

test('what cannot be cleaned up waits for the next checkpoint', async (t) => {
  const scene = await Scene.start();
  scene.checkpointer.cleanUp = () => Promise.reject(new CheckpointError('busy', null));
  scene.write();
  const save = scene.checkpoints.save();
  await settle();
  await scene.checkpointer.finish();
  await t.notThrowsAsync(save);
  t.false(scene.checkpoints.isRunning);
  t.is(scene.status.failure, null);
});

test('while the journal waits for room, the past is given up once', async (t) => {
  const scene = await Scene.start();
  const journal = scene.journal as { refusal: string | null };
  journal.refusal = 'MISCONF the disk is full';
  await scene.pass(1_000);
  t.deepEqual(scene.checkpointer.cleanUps, [0]);
  journal.refusal = null;
  await scene.pass(1_000);
  journal.refusal = 'MISCONF the disk is full';
  await scene.pass(1_000);
  t.deepEqual(scene.checkpointer.cleanUps, [0, 0]);
});
