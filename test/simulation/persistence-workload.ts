import type { Choices } from '../../src/adapters/memory/choices.js';
import { KEEP_EVERYTHING } from '../../src/adapters/memory/choices.js';
import { checkpointPath, LOG_FOLDER } from '../../src/adapters/parquet/delta/names.js';
import { fields, pairs, pipeline, range } from './persistence-commands.js';
import { BEYOND_RETENTION_MS, LOG_COMMITS } from './persistence-origin.js';
import type { SimulatedRun } from './simulated-run.js';

const KEEP_HALF: Choices = { below: (bound) => bound >> 1 };
/** Of the name that makes a commit. */
const COMMIT_SYNC = { operation: 'fsync', path: LOG_FOLDER } as const;

/** The first lives of a database, which die while they make its format file and its folders. */
export async function birth(run: SimulatedRun): Promise<void> {
  await run.killBefore({ operation: 'fsync', path: '.' }, run.begin());
  await run.killBefore({ operation: 'fsync', path: '.' }, run.begin());
  await run.start();
  let client = run.connect();
  await pipeline(client, [
    ['SET', 'a', '1'],
    ['INCR', 'a'],
    ['SET', 'b', 'x', 'PX', '60000'],
    ['HSET', 'h', 'f', '1', 'g', '2'],
    ['HDEL', 'h', 'f'],
    ['HGET', 'h', 'g'],
  ]);
  client.sendTransaction(['INCR', 'a'], ['SET', 'c', '1'], ['DEL', 'c'], ['SET', 'd', '1']);
  client.send('SAVE');
  await run.killBefore({ operation: 'fsync', path: '.' }, client.settled());
  await run.start();
  client = run.connect();
  await client.do('SAVE');
  await client.do('DEL', 'b');
  await client.do('SAVE');
  await run.stop();
}

/** Everything that touches the disk, in lives that stop and lives that are killed. */
export async function workload(run: SimulatedRun): Promise<void> {
  await late(run);
  await dying(run);
  await growing(run);
  await shrinking(run);
}

/**
 * The commit that makes a checkpoint of the log due is that of a stop, and cleaning up comes much later:
 * so it names the new one and removes the old one in one go.
 */
async function late(run: SimulatedRun): Promise<void> {
  await run.start();
  await run.connect().do('SET', 'key:000', 'late');
  await run.stop();
  await run.start();
  await run.pass(BEYOND_RETENTION_MS);
  await run.connect().do('SAVE');
  await run.idle();
  requireCleanLog(run);
  await run.stop();
}

/** What no client would notice: the table's log has its new checkpoint and nothing of before it. */
function requireCleanLog(run: SimulatedRun): void {
  const newest = checkpointPath(2 * LOG_COMMITS - 1);
  const left = [...run.disk.inner.files.keys()].filter(
    (path) => path.startsWith(LOG_FOLDER) && path.endsWith('.checkpoint.parquet'),
  );
  if (left.join() !== newest) throw new Error(`expected ${newest} alone, found ${left.join(' ')}`);
}

/** Files of the table are split; the journal ends files by itself and on request; the log has a checkpoint. */
async function growing(run: SimulatedRun): Promise<void> {
  await run.start();
  const [client, other] = [run.connect(), run.connect()];
  await pipeline(client, [
    ['SET', 'short', 'x', 'PX', '400'],
    ['SET', 'long', 'x', 'PX', '4000000'],
    ['INCR', 'count'],
    ['GET', 'count'],
    ['EXPIRE', 'key:003', '2000'],
  ]);
  await client.do('MSET', ...pairs(14, 34, 'second '));
  await pipeline(client, [
    ['HSET', 'key:003:hash', ...fields(0, 15, 'first ')],
    ['HSET', 'key:004:large', ...fields(0, 8, 'y'.repeat(70))],
    ['HSET', 'gone', 'f', '1'],
    ['EXPIRE', 'key:004:large', '3000'],
    ['HLEN', 'key:003:hash'],
    ['HDEL', 'gone', 'f', 'g'],
    ['HSET', 'gone', 'h', '2'],
  ]);
  client.sendTransaction(
    ['MSET', ...pairs(20, 24, 'together ')],
    ['DEL', 'key:005', 'missing'],
    ['SET', 'key:006', 'z'.repeat(300)],
    ['INCR', 'count'],
    ['GET', 'count'],
  );
  await client.settled();
  // A checkpoint, and writes that arrive while it is made.
  client.send('SAVE');
  await other.do('SELECT', '3');
  await pipeline(other, [
    ['SET', 'a', 'elsewhere'],
    ['INCR', 'count'],
    ['GET', 'a'],
  ]);
  await client.settled();
  await pipeline(other, [
    ['SET', 'a', 'again'],
    ['PERSIST', 'a'],
    ['GET', 'missing'],
  ]);
  await pipeline(other, [
    ['HSET', 'hash', ...fields(0, 3, 'x')],
    ['EXPIRE', 'hash', '1000'],
    ['HSET', 'hash', 'late', '1'],
  ]);
  await pipeline(client, [
    ['EXPIRE', 'key:003:hash', '2000'],
    ['HSET', 'key:003:hash', ...fields(13, 20, 'second ')],
    ['HDEL', 'key:004:large', 'f02', 'f05'],
    ['HGET', 'key:004:large', 'f03'],
    ['DEL', 'gone'],
    ['SET', 'gone', 'to a string'],
  ]);
  for (const at of [2, 9, 17, 30]) await client.do('SET', `key:0${at}`, 'y'.repeat(200));
  await client.do('SAVE');
  await run.pass(500);
  await client.do('GET', 'short');
  await run.stop();
}

/** Neighbours are merged, a database is emptied, and what only the past needs is removed. */
async function shrinking(run: SimulatedRun): Promise<void> {
  await run.start();
  const [client, other] = [run.connect(), run.connect()];
  await other.do('SELECT', '3');
  await pipeline(client, [
    ['HDEL', 'key:003:hash', ...range(2, 18).map((at) => `f${String(at).padStart(2, '0')}`)],
    ['PERSIST', 'key:004:large'],
    ['DEL', 'gone'],
    ['HSET', 'gone', 'f', 'a hash again'],
    ['SET', 'key:003:hash:next', '1'],
  ]);
  await client.do('DEL', ...range(4, 24).map((at) => `key:${String(at).padStart(3, '0')}`));
  await other.do('FLUSHDB');
  await client.do('SAVE');
  await run.pass(BEYOND_RETENTION_MS);
  await client.do('PERSIST', 'key:003');
  await pipeline(client, [
    ['DEL', 'key:004:large'],
    ['HSET', 'key:004:large', 'f03', 'new'],
    ['HGET', 'key:003:hash', 'f18'],
    ['HDEL', 'key:003:hash', 'f00', 'f01', 'f18', 'f19'],
    ['HLEN', 'key:003:hash'],
  ]);
  client.send('SAVE');
  await pipeline(other, [
    ['SET', 'b', '1'],
    ['GET', 'b'],
  ]);
  await client.settled();
  await run.pass(1);
  await client.do('FLUSHALL');
  client.sendTransaction(
    ['SET', 'key:001', 'gone in a moment'],
    ['FLUSHALL'],
    ['MSET', ...pairs(0, 9, 'third ')],
  );
  await client.settled();
  await run.stop();
}

/** The process dies inside a checkpoint, inside a start and inside a write. */
async function dying(run: SimulatedRun): Promise<void> {
  await run.start();
  let client = run.connect();
  await client.do('SET', 'key:001', 'changed');
  client.send('SAVE');
  await run.kill(14, client.settled(), KEEP_HALF);
  await run.kill(9, run.begin(), KEEP_EVERYTHING);
  await run.start();
  // The commit has its name, and nobody has made that durable or has told of it.
  client = run.connect();
  client.send('SAVE');
  await run.killBefore(COMMIT_SYNC, client.settled(), 1);
  await run.start();
  client = run.connect();
  await client.do('SAVE');
  await client.do('INCR', 'count');
  // The same in a stop, whose journal is complete: the next checkpoint has nothing to do.
  await run.killBefore(COMMIT_SYNC, run.stop(), 1);
  await run.start();
  await run.connect().do('SAVE');
  await run.stop();
  // A start takes the file name of a life without effects.
  await run.start();
  await run.stop();
  await run.start();
  client = run.connect();
  await client.do('MSET', ...pairs(3, 12, 'fourth '));
  await client.do('HSET', 'key:001:hash', ...fields(0, 9, 'fourth '));
  await client.do('SAVE');
  client.send('HSET', 'key:001:hash', 'f03', 'fifth', 'f20', 'new');
  client.send('SET', 'key:001', 'never told');
  await run.kill(1, client.settled(), KEEP_EVERYTHING);
  await run.start();
  client = run.connect();
  await client.do('INCR', 'count');
  await run.pass(BEYOND_RETENTION_MS);
  await client.do('SAVE');
  await client.do('SET', 'key:002', 'last');
  await run.stop();
}
