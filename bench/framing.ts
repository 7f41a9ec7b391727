/**
 * Framing of pipelined requests alone, in a hot 64 KiB buffer, and a server that stores nothing:
 *
 *     node dist/bench/framing.js                   requests framed per second
 *     node dist/bench/framing.js serve [data] [held]
 *
 * The server answers +OK and prints its port: `redis-benchmark -p PORT -P 16 -n 1000000 -t set`. `data`
 * forces the documented read path; with `held` every reply waits for a journal that releases it at the
 * end of the turn.
 */
import type { AnyCommand } from '../src/application/execution/command.js';
import type { Decoder } from '../src/application/ports/decoder.js';
import type { Executor } from '../src/application/ports/executor.js';
import type { Journal } from '../src/application/ports/journal.js';
import type { Log } from '../src/application/ports/log.js';
import { Session } from '../src/application/clients/session.js';
import { AUTHENTICATED_LIMITS } from '../src/adapters/protocol/framing.js';
import { RespLineConversations } from '../src/adapters/protocol/conversations.js';
import { RequestFraming } from '../src/adapters/protocol/request-framing.js';
import { SystemClock } from '../src/adapters/system/system-clock.js';
import { SystemTimers } from '../src/adapters/system/system-timers.js';
import { TcpServer } from '../src/adapters/tcp/tcp-server.js';

const BUFFER_BYTES = 64 * 1024;
const ROUND_MS = 1000;
const ROUNDS = 3;

const bulk = (word: string): string => `$${word.length}\r\n${word}\r\n`;
const resp = (...words: string[]): string => `*${words.length}\r\n${words.map(bulk).join('')}`;

const REQUESTS = {
  GET: resp('GET', 'key:000000012345'),
  SET: resp('SET', 'key:000000012345', 'v'.repeat(32)),
  'SET of 200 bytes': resp('SET', 'key:000000012345', 'v'.repeat(200)),
  'GET line': 'GET key:000000012345\r\n',
};

/** By processor time, so that other work on the machine counts less. */
function measureFraming(request: string): number {
  const count = Math.floor(BUFFER_BYTES / request.length);
  const bytes = new Uint8Array(Buffer.from(request.repeat(count)));
  const framing = new RequestFraming();
  let framed = 0;
  const started = performance.now();
  const usedBefore = process.cpuUsage().user;
  while (performance.now() - started < ROUND_MS) {
    for (let at = 0; at < bytes.length; framed++) {
      at = framing.next(bytes, at, bytes.length, AUTHENTICATED_LIMITS);
    }
  }
  return framed / (process.cpuUsage().user - usedBefore);
}

function benchFraming(): void {
  for (const [name, request] of Object.entries(REQUESTS)) {
    const rounds = Array.from({ length: ROUNDS }, () => measureFraming(request).toFixed(1));
    console.log(`${name}: ${rounds.join(' ')} million requests a second`);
  }
}

const command: AnyCommand = { id: 0, rule: 'Any' };
const decoder: Decoder = { decode: () => command, explain: () => '' };
const isHeld = process.argv.includes('held');
let progressed = (): void => {};
const journal = {
  appended: 0,
  released: isHeld ? 0 : Infinity,
  backlogBytes: 0,
  hasFailed: false,
  flush: () => void setImmediate(release),
  onProgress: (listener: () => void) => void (progressed = listener),
};
function release(): void {
  journal.released = journal.appended;
  progressed();
}
const executor: Executor & { observed: number } = {
  observed: 0,
  openSession: (remoteAddress) =>
    new Session({ id: 1, remoteAddress, connectedAtMs: 0, isAuthenticated: true }),
  closeSession: () => {},
  beginBatch: () => {},
  isTimeDue: false,
  measured: () => {},
  execute(_command, _session, reply) {
    if (isHeld) executor.observed = ++journal.appended;
    reply.ok();
    return null;
  },
  executeWords: () => null,
  wasRejected: false,
  reject: () => {},
};
const silent = (): void => {};
const log: Log = {
  isDebugEnabled: false,
  level: 'silent',
  setLevel: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
};

async function serve(readPath: 'auto' | 'data'): Promise<void> {
  const timers = new SystemTimers();
  const clock = new SystemClock();
  const conversations = new RespLineConversations({
    executor,
    decoder,
    journal: journal as unknown as Journal,
    timers,
    clock,
  });
  const server = new TcpServer({ conversations, timers, clock, log, readPath });
  console.log((await server.start({ host: '127.0.0.1', port: 0, tlsPort: null })).port);
}

if (process.argv[2] === 'serve') await serve(process.argv.includes('data') ? 'data' : 'auto');
else benchFraming();
