import test from 'ava';
import {
  AUTHENTICATED_LIMITS,
  INCOMPLETE,
  INVALID,
} from '../../../src/adapters/protocol/framing.js';
import { RequestFraming } from '../../../src/adapters/protocol/request-framing.js';
import { PendingInput } from '../../../src/adapters/protocol/pending-input.js';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { randomOfRun } from '../../helpers/seed.js';
import { referenceParse } from '../../helpers/reference-parser.js';
import { cases } from '../../helpers/scale.js';
import { StubServer, resp } from '../../helpers/stub-server.js';

const PIECE_BYTES = 64 * 1024;

/**
 * Feeds the input in pieces as a conversation does; returns the framing's and the copying's work.
 */
function feed(input: Buffer, pieceBytes: number): { words: number; steps: number; copied: number } {
  const pending = new PendingInput();
  for (let at = 0; at < input.length; at += pieceBytes) {
    pending.append(input, at, Math.min(at + pieceBytes, input.length));
    const { framing, bytes, start, end } = pending;
    const after = framing.next(bytes, start, end, AUTHENTICATED_LIMITS);
    if (after >= 0)
      return { words: framing.words.count, steps: framing.steps, copied: pending.copiedBytes };
    if (after === INVALID) throw new Error(framing.error);
  }
  throw new Error('the request never ended');
}

test('1,048,576 arguments in pieces cost steps and copies linear in their bytes', (t) => {
  const count = 1_048_576;
  const input = Buffer.from(`*${count}\r\n${'$1\r\nx\r\n'.repeat(count)}`);
  const { words, steps, copied } = feed(input, PIECE_BYTES);
  t.is(words, count);
  t.true(steps <= count + 8 * Math.ceil(input.length / PIECE_BYTES) + 20, `${steps} steps`);
  t.true(copied <= 3 * input.length, `${copied} of ${input.length} bytes copied`);
});

test('a request byte by byte costs a constant number of steps a byte', (t) => {
  const count = 20_000;
  const input = Buffer.from(`*${count}\r\n${'$3\r\nabc\r\n'.repeat(count)}`);
  const { words, steps, copied } = feed(input, 1);
  t.is(words, count);
  t.true(steps <= 3 * input.length, `${steps} steps for ${input.length} bytes`);
  t.true(copied <= 3 * input.length, `${copied} bytes copied`);
});

test('a header or a line that never ends costs a constant number of steps a byte', (t) => {
  for (const begin of ['*', '*1\r\n$', 'ECHO ']) {
    const framing = new RequestFraming();
    const input = Buffer.from(begin + '1'.repeat(65_000));
    for (let end = 1; end <= input.length; end++) {
      t.is(framing.next(input, 0, end, AUTHENTICATED_LIMITS), INCOMPLETE);
    }
    t.true(framing.steps <= 3 * input.length, `${framing.steps} steps`);
  }
});

test('a large argument in pieces is copied a constant number of times', (t) => {
  const input = Buffer.from(resp('SET', 'k', 'x'.repeat(32 * 1024 * 1024)));
  const { words, steps, copied } = feed(input, PIECE_BYTES);
  t.is(words, 3);
  t.true(steps <= 2 * (input.length / PIECE_BYTES) + 10, `${steps} steps`);
  t.true(copied <= 3 * input.length, `${copied} bytes copied`);
});

test('memory follows the bytes received, not the length announced', (t) => {
  const pending = new PendingInput();
  const begin = Buffer.from('*2\r\n$536870912\r\nabc');
  pending.append(begin, 0, begin.length);
  const { framing, bytes, start, end } = pending;
  t.is(framing.next(bytes, start, end, AUTHENTICATED_LIMITS), INCOMPLETE);
  t.true(pending.bytes.length <= 1024);
});

test('a request larger than the bound is refused when its last length is announced', (t) => {
  const framing = new RequestFraming();
  const limits = { ...AUTHENTICATED_LIMITS, requestBytesMax: 1000 };
  const input = Buffer.from(`*2\r\n$400\r\n${'x'.repeat(400)}\r\n$600\r\n`);
  t.is(framing.next(input, 0, input.length, limits), INVALID);
  t.is(framing.error, 'ERR Protocol error: too big request');
});

const WORDS = ['a', '', 'PING', '\r\n', '"', '$3\r\n', '*1', '\\', '\x00', '\xff\xfe', ' ', '\n'];

const hexEscape = (byte: string): string =>
  `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;

function randomRequest(random: SeededRandom): string {
  const words = Array.from({ length: 1 + random.below(4) }, () =>
    random.chance(0.1) ? 'y'.repeat(random.below(300)) : random.pick(WORDS),
  );
  if (random.chance(0.6)) return resp('ARGS', ...words);
  const written = words.map((word) =>
    /^[A-Za-z*]+$/.test(word) ? word : `"${word.replace(/[^a-zA-Z]/g, hexEscape)}"`,
  );
  return `ARGS ${written.join(' '.repeat(1 + random.below(2)))}${random.pick(['\n', '\r\n'])}`;
}

/** A valid pipeline, or one with some bytes replaced, inserted or removed. */
function randomPipeline(random: SeededRandom): string {
  const requests = Array.from({ length: 1 + random.below(5) }, () => randomRequest(random));
  let input = requests.join(random.pick(['', '', '\n', '*0\r\n', '*-1\r\n']));
  const mutations = random.chance(0.5) ? 0 : 1 + random.below(3);
  for (let done = 0; done < mutations; done++) {
    const at = random.below(input.length);
    const inserted = random.pick(['', '"', '*', '$', '-', '1', '\r', '\n', '\\', 'z', ' ']);
    input = input.slice(0, at) + inserted + input.slice(at + random.below(2));
  }
  return input;
}

function randomPieces(random: SeededRandom, input: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < input.length;) {
    const length = 1 + random.below(random.pick([2, 10, 1000]));
    pieces.push(input.slice(at, at + length));
    at += length;
  }
  return pieces;
}

test('random pipelines in random pieces are answered as a slow reference parser says', (t) => {
  const random = randomOfRun(t);
  const total = cases(5000, 100_000);
  let valid = 0;
  let done = 0;
  for (; done < total; done++) {
    const input = randomPipeline(random);
    const expected = referenceParse(input);
    if (!expected.isInvalid) valid++;
    const client = new StubServer().connect();
    const pieces = randomPieces(random, input);
    for (const piece of pieces) client.send(piece);
    if (client.sent === expected.reply && client.channel.hasEnded === expected.isInvalid) continue;
    t.log(JSON.stringify(pieces));
    t.deepEqual(
      { sent: client.sent, hasEnded: client.channel.hasEnded },
      {
        sent: expected.reply,
        hasEnded: expected.isInvalid,
      },
    );
    return;
  }
  t.is(done, total);
  t.true(valid >= 0.3 * total && valid < 0.95 * total, `${valid} of ${total} valid`);
});

test('any bytes come back as they were sent', (t) => {
  const random = randomOfRun(t);
  const client = new StubServer().connect();
  let done = 0;
  for (; done < 500; done++) {
    const bytes = Buffer.from(Array.from({ length: random.below(2000) }, () => random.below(256)));
    client.send(resp('ECHO', bytes.toString('latin1')));
    t.is(client.takeSent(), `$${bytes.length}\r\n${bytes.toString('latin1')}\r\n`);
  }
  t.is(done, 500);
});
