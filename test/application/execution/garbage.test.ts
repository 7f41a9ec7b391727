import { Session, type HeapProfiler } from 'node:inspector/promises';
import test from 'ava';
import type { MemoryJournal } from '../../../src/adapters/memory/memory-journal.js';
import { PACKED_FIELDS_MAX } from '../../../src/domain/limits.js';
import { respOf } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

// A closure or an object for each command costs a tenth of its time, and nothing shows it.

const COMMANDS = 64;
const WARM_UP_ROUNDS = 3000;
const ROUNDS = 1000;
/** The compiler works beside us, and on a busy machine it is late. */
const ATTEMPTS_MAX = 30;
/** What batches leave behind, spread over their commands. The context of a closure takes 48. */
const BYTES_MAX = 20;
const SAMPLED_BYTES = 256;

/** None with a time: those take 16 bytes wherever they are passed to what is not inlined. */
const COMMON = [
  ['GET', 'key'],
  ['EXISTS', 'key'],
  ['TTL', 'key'],
  ['HGET', 'hash', 'field'],
  ['SET', 'key', 'another'],
  ['INCR', 'number'],
  ['HSET', 'hash', 'field', 'another'],
  ['HSET', 'large', 'field:7', 'another'],
];

for (const words of COMMON) {
  test.serial(`${words.join(' ')} leaves no garbage`, async (t) => {
    const server = await MemoryServer.start();
    const client = server.connect();
    client.ask('SET key value\nHSET hash field value\n');
    const fields = Array.from({ length: PACKED_FIELDS_MAX + 1 }, (_, at) => `field:${at} value`);
    client.ask(`HSET large ${fields.join(' ')}\n`);
    client.channel.send = () => undefined;
    keepNothing(server.journal);
    const request = Buffer.from(respOf(words).repeat(COMMANDS), 'latin1');
    const run = (rounds: number): void => {
      for (let round = 0; round < rounds; round++) {
        client.conversation.receive(request, 0, request.length);
      }
    };
    run(WARM_UP_ROUNDS);
    let perCommand = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS_MAX && perCommand >= BYTES_MAX; attempt++) {
      const { bytes, where } = await garbageOf(() => run(ROUNDS));
      perCommand = bytes / (ROUNDS * COMMANDS);
      t.log(`${perCommand.toFixed(1)} bytes a command, most of them by ${where}`);
    }
    t.true(perCommand < BYTES_MAX);
  });
}

/** Makes of the journal in memory, which copies what it is told, one that costs nothing. */
function keepNothing(journal: MemoryJournal): void {
  const last = journal.appended;
  journal.put = () => last;
  journal.fieldPut = () => last;
}

/** Bytes that were allocated, and the function that allocated most of them. */
async function garbageOf(work: () => void): Promise<{ bytes: number; where: string }> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: SAMPLED_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  work();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  const byFunction = new Map<string, number>();
  addUp(profile.head, byFunction);
  const [where = ''] = [...byFunction].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { bytes: [...byFunction.values()].reduce((sum, size) => sum + size, 0), where };
}

function addUp(node: HeapProfiler.SamplingHeapProfileNode, into: Map<string, number>): void {
  const { functionName, url, lineNumber } = node.callFrame;
  const name = `${functionName} ${url}:${lineNumber + 1}`;
  into.set(name, (into.get(name) ?? 0) + node.selfSize);
  for (const child of node.children) addUp(child, into);
}
