import test from 'ava';
import type { ExecutionContext } from 'ava';
import { SyncFailedError } from '../../src/adapters/journal/journal-file.js';
import { KEEP_EVERYTHING, KEEP_NOTHING } from '../../src/adapters/memory/choices.js';
import type { Failure } from '../../src/adapters/memory/fault-rules.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { DiskError } from '../../src/application/ports/disk.js';
import { randomOfRun } from '../helpers/seed.js';
import { diskView } from './disk-view.js';
import { pairs } from './persistence-commands.js';
import { BEYOND_RETENTION_MS, makeOrigin } from './persistence-origin.js';
import { checkSurvivor } from './recovered.js';
import type { SimulatedClient } from './simulated-client.js';
import { SimulatedRun } from './simulated-run.js';
import type { Origin } from './simulated-run.js';

const isLong = process.env['TEST_LONG'] !== undefined;
/** A disk that was full is tried again by then. */
const RETRY_MS = 2500;

const STEPS: readonly (readonly string[])[] = [
  ['SET', 'a', '1'],
  ['MSET', ...pairs(3, 12, 'fault ')],
  ['GET', 'a'],
  ['SAVE'],
  ['INCR', 'a'],
  ['DEL', 'key:004', 'key:005'],
  ['SAVE'],
  ['GET', 'key:004'],
  ['FLUSHALL'],
  ['SET', 'b', '2'],
];

/** One client after the other: a connection is closed when its reply can never be given. */
class Patient {
  readonly errors: string[] = [];
  closed = 0;
  #client: SimulatedClient;
  readonly #run: SimulatedRun;

  constructor(run: SimulatedRun) {
    this.#run = run;
    this.#client = run.connect();
  }

  /** Whether it was answered, and not with an error. */
  async do(words: readonly string[]): Promise<boolean> {
    await this.#client.do(...words);
    const errors = this.#client.errors.splice(0);
    this.errors.push(...errors);
    if (!this.#client.isClosed) return errors.length === 0;
    this.closed++;
    this.#client = this.#run.connect();
    return false;
  }
}

let origin: Promise<Origin> | null = null;
/** Making it takes longer than any of what begins from it. */
const sharedOrigin = (): Promise<Origin> => (origin ??= makeOrigin());

interface FaultyLife {
  /** Operations that were asked for, reading included. */
  readonly operations: number;
  readonly hasStarted: boolean;
  readonly patient: Patient | null;
  /** Whether it took writes at its end. */
  readonly isHealed: boolean;
}

/** A start, all steps, and a stop; whatever fails is told and not thrown. */
async function faultyLife(run: SimulatedRun): Promise<FaultyLife> {
  const { disk } = run;
  try {
    await run.begin();
  } catch (error) {
    const failure = error instanceof SyncFailedError ? error.cause : error;
    if (!(failure instanceof DiskError)) throw error;
    return { operations: disk.log.length, hasStarted: false, patient: null, isHealed: false };
  }
  const patient = new Patient(run);
  for (const [at, words] of STEPS.entries()) {
    await patient.do(words);
    await run.pass(at === 5 ? BEYOND_RETENTION_MS : RETRY_MS);
    await run.idle();
  }
  const isHealed = await patient.do(['SET', 'last', 'healed']);
  // The fault may be in the stop itself, which says so.
  await run.stop().catch(() => undefined);
  return { operations: disk.log.length, hasStarted: true, patient, isHealed };
}

async function failOnce(
  t: ExecutionContext,
  origin: Origin,
  failure: Failure & { readonly skip: number },
  random: SeededRandom,
): Promise<FaultyLife & { isMet: boolean }> {
  const { code, operation = 'operation', skip } = failure;
  const run = new SimulatedRun({ origin });
  run.disk.fail(failure);
  const life = await faultyLife(run);
  const what = `${code} on ${operation} ${skip}`;
  for (const error of life.patient?.errors ?? []) {
    t.regex(error, /^MISCONF |^ERR .*checkpoint/, what);
  }
  const { history, server } = run;
  const promised = { history, nowMs: server.clock.nowMs(), isStopped: false };
  for (const disk of [run.disk.kill(KEEP_EVERYTHING), run.disk.crash(KEEP_NOTHING)]) {
    const { violation } = await checkSurvivor(disk, promised, { random, isDeep: false });
    t.is(violation, null, what);
  }
  return { ...life, isMet: life.operations > skip };
}

for (const code of ['EIO', 'ENOSPC']) {
  test(`${code} on any operation of a server is refused or heals, and loses nothing that was told`, async (t) => {
    const random = randomOfRun(t);
    const origin = await sharedOrigin();
    const counts = { failed: 0, unstarted: 0, refused: 0, healed: 0 };
    const stride = isLong ? 4 : 131;
    let skip = random.below(stride);
    for (; ; skip += stride) {
      const life = await failOnce(t, origin, { code, skip }, random);
      if (!life.isMet) break;
      counts.failed++;
      counts.unstarted += Number(!life.hasStarted);
      counts.refused += Number((life.patient?.errors.length ?? 0) > 0);
      counts.healed += Number(life.isHealed);
    }
    t.log(counts);
    t.true(counts.failed > 1000 / stride);
    if (!isLong) return;
    t.true(counts.unstarted > 10 && counts.refused > 10 && counts.healed > 100);
  });
}

test('a sync of the journal that fails closes who waits for it, and refuses writes from then on', async (t) => {
  const random = randomOfRun(t);
  const failure = { code: 'EIO', operation: 'fdatasync', path: /^journal\/.*\.journal/ } as const;
  let closed = 0;
  let skip = 0;
  for (; ; skip++) {
    const life = await failOnce(t, await sharedOrigin(), { ...failure, skip }, random);
    if (life.patient === null) continue;
    if (life.patient.errors.length === 0 && life.patient.closed === 0) break;
    t.false(life.isHealed);
    closed += Number(life.patient.closed > 0);
  }
  t.log({ skip, closed });
  t.true(closed > 4);
});

for (const isFirst of [true, false]) {
  const which = isFirst ? 'first checkpoint' : 'checkpoint';
  test(`a process that dies at any operation of a ${which} leaves the server as it was, and nothing for ever`, async (t) => {
    const random = randomOfRun(t);
    const origin = isFirst ? null : await sharedOrigin();
    const stride = (isLong ? 1 : 7) * (isFirst ? 1 : 4);
    const { died, failed } = await killProcesses(t, { origin, random, stride });
    t.log({ died, failed });
    t.true(died >= 25 / stride && failed > 0);
  });
}

async function killProcesses(
  t: ExecutionContext,
  options: { origin: Origin | null; random: SeededRandom; stride: number },
): Promise<{ died: number; failed: number }> {
  let died = 0;
  let failed = 0;
  const { origin, random, stride } = options;
  for (let operations = random.below(stride); ; operations += stride) {
    const process = { left: operations, isDead: false };
    const run = new SimulatedRun({ origin, checkpointView: mortal(process) });
    await run.start();
    const client = run.connect();
    await client.do('MSET', ...pairs(3, 12, 'child '));
    await client.do('SAVE');
    await run.idle();
    const isDead = process.isDead;
    failed += client.errors.length;
    t.true(client.errors.length <= Number(isDead), client.errors.join());
    // The server starts another process.
    process.left = Infinity;
    client.errors.length = 0;
    await client.do('SET', 'a', '1');
    await client.do('SAVE');
    await run.idle();
    t.deepEqual(client.errors, [], `after ${operations} operations`);
    const promised = { ...run, nowMs: run.server.clock.nowMs(), isStopped: false };
    const survivor = run.disk.crash(KEEP_NOTHING);
    const found = await checkSurvivor(survivor, promised, { random, isDeep: true });
    t.is(found.violation, null, `after ${operations} operations`);
    await leavesNothing(t, run, `after ${operations} operations`);
    if (!isDead) break;
    died++;
  }
  return { died, failed };
}

/** From some operation on everything is refused, also what would clean up. */
const mortal =
  (process: { left: number; isDead: boolean }) =>
  (disk: Parameters<typeof diskView>[0]): ReturnType<typeof diskView> =>
    diskView(disk, (operation, path, { go }) => {
      if (process.left-- > 0) return go();
      process.isDead = true;
      return Promise.reject(new DiskError(operation, path, 'EIO'));
    });

/** Once all versions but the newest are old enough to go. */
async function leavesNothing(t: ExecutionContext, run: SimulatedRun, when: string): Promise<void> {
  await run.pass(BEYOND_RETENTION_MS);
  await run.connect().do('SAVE');
  await run.idle();
  const { files } = await run.server.drive(run.server.table().latest());
  const needed = new Set(files.map(({ path }) => `table/${path}`));
  const paths = [...run.disk.inner.files.keys()];
  const surplus = paths.filter(
    (path) =>
      /^checkpoint\/|\/\.[^/]*\.tmp$/.test(path) ||
      (path.startsWith('table/part-') && !needed.has(path)),
  );
  t.deepEqual(surplus, [], when);
}
