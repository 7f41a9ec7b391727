import { Session, type HeapProfiler } from 'node:inspector/promises';
import test from 'ava';
import { respOf } from '../helpers/exchanges.js';
import { MemoryServer } from '../helpers/memory-server.js';

// A closure or an object for each command costs a tenth of its time, and nothing shows it.

const COMMANDS = 64;
const WARM_UP_ROUNDS = 3000;
const ROUNDS = 1000;
/** What batches leave behind, spread over their commands; the smallest object has 12 bytes and more. */
const BYTES_MAX = 20;
const SAMPLED_BYTES = 256;

const READS = [
  ['GET', 'key'],
  ['EXISTS', 'key'],
  ['TTL', 'key'],
  ['HGET', 'hash', 'field'],
];

for (const words of READS) {
  test.serial(`${words[0]} leaves no garbage`, async (t) => {
    const server = await MemoryServer.start();
    const client = server.connect();
    client.ask('SET key value\nHSET hash field value\n');
    client.channel.send = () => undefined;
    const request = Buffer.from(respOf(words).repeat(COMMANDS), 'latin1');
    const run = (rounds: number): void => {
      for (let round = 0; round < rounds; round++) {
        client.conversation.receive(request, 0, request.length);
      }
    };
    run(WARM_UP_ROUNDS);
    const { bytes, where } = await garbageOf(() => run(ROUNDS));
    const perCommand = bytes / (ROUNDS * COMMANDS);
    t.log(`${perCommand.toFixed(1)} bytes a command, most of them by ${where}`);
    t.true(perCommand < BYTES_MAX);
  });
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
