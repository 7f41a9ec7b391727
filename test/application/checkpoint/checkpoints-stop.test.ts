import test from 'ava';
import { CheckpointsScene, settle } from './checkpoints-scene.js';

test('a stop waits for what is under way and makes a last one', async (t) => {
  const scene = await CheckpointsScene.start();
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
  t.is(scene.checkpointer.stops, 0);
  await scene.checkpoints.close();
  t.is(scene.checkpointer.stops, 1);
  t.is(scene.timers.pending, 0);
});

test('a stop gives up what takes longer than it may', async (t) => {
  const scene = await CheckpointsScene.start();
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
  const scene = await CheckpointsScene.start();
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
