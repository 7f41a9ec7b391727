import test from 'ava';
import { REPLY_BUFFER_BYTES, ReplyBuffer } from '../../../src/adapters/protocol/reply-buffer.js';
import type { Reply } from '../../../src/application/ports/reply.js';
import { ByteView, viewOfLatin1 } from '../../../src/domain/bytes.js';

function written(protocol: 2 | 3, write: (reply: Reply) => void): string {
  const reply = new ReplyBuffer();
  reply.protocol = protocol;
  write(reply);
  return reply.output.toString('latin1', 0, reply.length);
}

/** What is written, in RESP2 and in RESP3. */
const values: [string, (reply: Reply) => void, string, string][] = [
  ['ok', (r) => r.ok(), '+OK\r\n', '+OK\r\n'],
  ['status', (r) => r.status('PONG'), '+PONG\r\n', '+PONG\r\n'],
  ['error', (r) => r.error('ERR a\r\nb\xff\u2026'), '-ERR a  b\xff?\r\n', '-ERR a  b\xff?\r\n'],
  ['bulk', (r) => r.bulk(viewOfLatin1('a\xffb')), '$3\r\na\xffb\r\n', '$3\r\na\xffb\r\n'],
  ['empty bulk', (r) => r.bulk(new ByteView()), '$0\r\n\r\n', '$0\r\n\r\n'],
  ['bytes', (r) => r.bytes(Buffer.from('abcd'), 1, 3), '$2\r\nbc\r\n', '$2\r\nbc\r\n'],
  ['text', (r) => r.text('é'), '$2\r\n\xc3\xa9\r\n', '$2\r\n\xc3\xa9\r\n'],
  ['verbatim', (r) => r.verbatim('é'), '$2\r\n\xc3\xa9\r\n', '=6\r\ntxt:\xc3\xa9\r\n'],
  ['null', (r) => r.null(), '$-1\r\n', '_\r\n'],
  ['null array', (r) => r.nullArray(), '*-1\r\n', '_\r\n'],
  ['array', (r) => r.array(12), '*12\r\n', '*12\r\n'],
  ['map', (r) => r.map(7), '*14\r\n', '%7\r\n'],
  ['set', (r) => r.set(3), '*3\r\n', '~3\r\n'],
  ['true', (r) => r.boolean(true), ':1\r\n', '#t\r\n'],
  ['false', (r) => r.boolean(false), ':0\r\n', '#f\r\n'],
  ['double', (r) => r.double(-1.5), '$4\r\n-1.5\r\n', ',-1.5\r\n'],
  ['double 0.1', (r) => r.double(0.1), '$3\r\n0.1\r\n', ',0.1\r\n'],
  ['-0', (r) => r.double(-0), '$2\r\n-0\r\n', ',-0\r\n'],
  ['infinity', (r) => r.double(Infinity), '$3\r\ninf\r\n', ',inf\r\n'],
  ['-infinity', (r) => r.double(-Infinity), '$4\r\n-inf\r\n', ',-inf\r\n'],
  ['nan', (r) => r.double(NaN), '$3\r\nnan\r\n', ',nan\r\n'],
];

for (const [name, write, resp2, resp3] of values) {
  test(`${name} is written in RESP2 and in RESP3`, (t) => {
    t.is(written(2, write), resp2);
    t.is(written(3, write), resp3);
  });
}

test('integers of every length are written digit by digit', (t) => {
  const numbers = [0, 9, 10, 99, 100, 12345, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1];
  for (const value of [...numbers, ...numbers.map((each) => -each)]) {
    t.is(
      written(2, (reply) => reply.integer(value)),
      `:${BigInt(value)}\r\n`,
    );
  }
  let checked = 0;
  for (let value = 1; value < 2 ** 53; value = value * 3 + 1, checked++) {
    t.is(
      written(2, (reply) => reply.integer(-value)),
      `:-${value}\r\n`,
    );
  }
  t.true(checked > 30);
  const largest = 2n ** 63n - 1n;
  t.is(
    written(2, (reply) => reply.integer(largest)),
    `:${largest}\r\n`,
  );
  t.is(
    written(2, (reply) => reply.integer(-largest - 1n)),
    `:${-largest - 1n}\r\n`,
  );
});

test('values of every length around the copying bounds are kept', (t) => {
  let checked = 0;
  for (let length = 0; length < 200; length++, checked++) {
    const value = 'v'.repeat(length);
    t.is(
      written(2, (reply) => reply.bulk(viewOfLatin1(value))),
      `$${length}\r\n${value}\r\n`,
    );
  }
  t.is(checked, 200);
});

test('the buffer grows for a large value, keeps what was before it, and shrinks back', (t) => {
  const reply = new ReplyBuffer();
  reply.ok();
  const value = new Uint8Array(3 * REPLY_BUFFER_BYTES).fill(0x61);
  reply.bytes(value, 0, value.length);
  const text = reply.output.toString('latin1', 0, reply.length);
  t.is(text, `+OK\r\n$${value.length}\r\n${'a'.repeat(value.length)}\r\n`);
  reply.truncate(0);
  t.is(reply.output.length, REPLY_BUFFER_BYTES);
});

test('many small values grow the buffer at every position', (t) => {
  const reply = new ReplyBuffer();
  const count = REPLY_BUFFER_BYTES;
  for (let each = 0; each < count; each++) reply.ok();
  t.is(reply.output.toString('latin1', 0, reply.length), '+OK\r\n'.repeat(count));
});
