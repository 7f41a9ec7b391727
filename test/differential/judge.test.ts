import test from 'ava';
import { RespParser } from '../helpers/resp-parser.js';
import { Coverage } from './coverage.js';
import { judge } from './judge.js';

function coverageOf(reply: string, times: number, line = 'GET k'): Coverage {
  const coverage = new Coverage();
  const frames = new RespParser().pushFrames(Buffer.from(reply));
  for (let time = 0; time < times; time++) {
    const isRefused = time % 4 === 0;
    const commands = [isRefused ? ['NOSUCH'] : line.split(' ')];
    const refusal = new RespParser().pushFrames(Buffer.from('-ERR\r\n'));
    coverage.count({ by: 0, commands }, { frames: isRefused ? refusal : frames, isClosed: false });
  }
  return coverage;
}

const faults = (common: string[], coverage: Coverage): string[] =>
  judge(common, coverage).flatMap(({ what, isRight }) => (isRight ? [] : what));

test('a command that nobody sends is a fault', (t) => {
  t.deepEqual(faults(['get'], coverageOf('$-1\r\n', 20)), []);
  t.deepEqual(faults(['get', 'append'], coverageOf('$-1\r\n', 20)), [
    'append was sent 0 times, at least 5',
    'append was accepted 0 times',
  ]);
});

test('a command that is sent too rarely is a fault', (t) => {
  t.deepEqual(faults(['get'], coverageOf('$-1\r\n', 4)), ['get was sent 3 times, at least 5']);
});

test('a command that was refused every time, or only queued, is a fault', (t) => {
  t.deepEqual(faults(['get'], coverageOf('+QUEUED\r\n', 20)), ['get was accepted 0 times']);
  const [first, second] = faults(['get'], coverageOf('-ERR\r\n', 20));
  t.is(first, 'get was accepted 0 times');
  t.is(second, '100 % of the commands were refused');
});

test('SHUTDOWN may be refused every time', (t) => {
  t.true(judge(['shutdown'], coverageOf('-ERR\r\n', 20, 'SHUTDOWN x'))[2]!.isRight);
});

test('a run without common commands is a fault', (t) => {
  t.deepEqual(faults([], coverageOf('$-1\r\n', 20)), ['there are common commands']);
});
