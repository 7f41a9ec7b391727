import test from 'ava';
import {
  count,
  duration,
  oneOf,
  port,
  portOrOff,
  size,
  text,
  timerDuration,
  type ValueType,
} from '../../../src/application/use-case-parts/value-types.js';

interface Case<Value> {
  readonly type: ValueType<Value>;
  readonly good: readonly (readonly [string, Value])[];
  readonly bad: readonly string[];
}

function check<Value>(name: string, { type, good, bad }: Case<Value>): void {
  test(`${name}: what is good is read, and its own text leads to it again`, (t) => {
    for (const [given, value] of good) {
      t.is(type.parse(given), value, given);
      t.is(type.parse(type.format(value)), value, given);
    }
  });

  test(`${name}: anything else is refused`, (t) => {
    for (const given of bad) t.is(type.parse(given), undefined, JSON.stringify(given));
  });
}

const NO_NUMBER = ['', ' ', 'x', '-1', '+1', '1e3', '0x10', ' 1', '1 ', '1\n', 'NaN', '٣'];

check('a port', {
  type: port,
  good: [
    ['0', 0],
    ['6380', 6380],
    ['65535', 65_535],
  ],
  bad: [...NO_NUMBER, '65536', '99999', '1.5', 'off', '1s', '100000000000'],
});

check('a port or off', {
  type: portOrOff,
  good: [
    ['0', 0],
    ['9380', 9380],
    ['off', 'off'],
  ],
  bad: [...NO_NUMBER, '65536', 'OFF', 'on', 'none'],
});

check('a duration', {
  type: duration,
  good: [
    ['0', 0],
    ['30', 30_000],
    ['0.5', 500],
    ['1.1', 1100],
    ['1.005', 1005],
    ['250ms', 250],
    ['30s', 30_000],
    ['1.5s', 1500],
    ['5m', 300_000],
    ['1h', 3_600_000],
    ['7d', 604_800_000],
    ['3650d', 315_360_000_000],
  ],
  bad: [
    ...NO_NUMBER,
    '1 s',
    '1S',
    '1M',
    '1w',
    'ms',
    '0.5ms',
    '.5s',
    '5.s',
    '1.2345s',
    '9999999999d',
  ],
});

check('a duration that a timer waits for', {
  type: timerDuration,
  good: [
    ['60s', 60_000],
    ['24d', 2_073_600_000],
  ],
  bad: ['', '25d', '1w'],
});

check('a size', {
  type: size,
  good: [
    ['0', 0],
    ['1048576', 1_048_576],
    ['1KiB', 1024],
    ['1.5KiB', 1536],
    ['64MiB', 67_108_864],
    ['10GiB', 10_737_418_240],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ],
  bad: [...NO_NUMBER, '1.5', '1kib', '1KB', '1K', '1 KiB', '9007199254740992', '9999999999GiB'],
});

check('a count', {
  type: count(1, 100),
  good: [
    ['1', 1],
    ['100', 100],
  ],
  bad: [...NO_NUMBER, '0', '101', '1.5'],
});

check('one of some words', {
  type: oneOf('json', 'pretty'),
  good: [['json', 'json']],
  bad: ['', 'JSON', 'prett', 'json '],
});

check('text', {
  type: text('file', 'a file'),
  good: [
    ['./data', './data'],
    [' ', ' '],
  ],
  bad: ['', 'a\0b'],
});
