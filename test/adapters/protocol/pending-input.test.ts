import test from 'ava';
import { AUTHENTICATED_LIMITS, INCOMPLETE } from '../../../src/adapters/protocol/framing.js';
import { PendingInput } from '../../../src/adapters/protocol/pending-input.js';

test('what was appended and not handled is kept in order, at any position', (t) => {
  const input = new PendingInput();
  let expected = '';
  let done = 0;
  for (; done < 5000; done++) {
    const piece = Buffer.from(`${done},`);
    input.append(piece, 0, piece.length);
    expected += `${done},`;
    const handled = done % 3 === 0 ? Math.min(7, expected.length) : 0;
    input.start += handled;
    expected = expected.slice(handled);
  }
  t.is(Buffer.from(input.bytes.subarray(input.start, input.end)).toString(), expected);
  t.is(input.length, expected.length);
  t.is(done, 5000);
});

test('memory that an unusual request needed is given back', (t) => {
  const input = new PendingInput();
  input.append(new Uint8Array(1_000_000), 0, 1_000_000);
  for (let word = 0; word < 1000; word++) input.framing.words.push(0, 0);
  input.clear();
  t.is(input.bytes.length, 0);
  t.true(input.framing.words.starts.length <= 256);
  t.is(input.length, 0);
});

test('a partial request that moves when memory grows is framed anew from its start', (t) => {
  const input = new PendingInput();
  const begin = Buffer.from('PING\n*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$5000\r\n');
  const rest = Buffer.from(`${'v'.repeat(5000)}\r\n`);
  input.append(begin, 0, begin.length);
  input.start = 'PING\n'.length;
  const next = (): number =>
    input.framing.next(input.bytes, input.start, input.end, AUTHENTICATED_LIMITS);
  t.is(next(), INCOMPLETE);
  input.append(rest, 0, rest.length);
  t.is(next(), input.end);
  const { words } = input.framing;
  const read = Array.from({ length: words.count }, (_, at) => words.view(at).toLatin1());
  t.deepEqual(read, ['SET', 'k', 'v'.repeat(5000)]);
});
