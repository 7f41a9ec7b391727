import test from 'ava';
import { CheckpointError } from '../../../src/application/ports/checkpointer.js';
import { ForeignCommitError } from '../../../src/application/ports/table.js';
import { CheckpointsScene, settle } from './checkpoints-scene.js';

test('after the interval there is a checkpoint if something changed', async (t) => {
  const scene = await CheckpointsScene.start();
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
  const scene = await CheckpointsScene.start();
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
  const scene = await CheckpointsScene.start();
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
  const scene = await CheckpointsScene.start();
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
  const scene = await CheckpointsScene.start({ checkpointIntervalMs: 1_000 });
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
  const scene = await CheckpointsScene.start({ checkpointIntervalMs: 1_000 });
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

test('what cannot be cleaned up waits for the next checkpoint', async (t) => {
  const scene = await CheckpointsScene.start();
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
  const scene = await CheckpointsScene.start();
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
