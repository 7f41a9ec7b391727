import test from 'ava';
import { readSettings } from '../../../src/adapters/config/read-settings.js';
import { settingsOf } from '../../../src/adapters/config/settings-of.js';
import { UsageError } from '../../../src/application/server/settings.js';

test("what a program does not give has the command line's defaults", (t) => {
  const defaults = readSettings(new Map(), {});
  t.deepEqual(settingsOf(), defaults);
  t.deepEqual(settingsOf({}), defaults);
  const given = {
    port: 0,
    data: 'd',
    adminPort: 'off',
    authTokens: null,
    retentionMs: 1,
    orderedIndex: true,
  } as const;
  t.deepEqual(settingsOf(given), { ...defaults, ...given });
});

test('undefined counts as not given', (t) => {
  const given: object = { port: undefined };
  t.is(settingsOf(given).port, 6380);
});

const REFUSED: readonly (readonly [object, string])[] = [
  [{ prot: 1 }, 'unknown setting prot; the nearest is port'],
  [{ toString: 1 }, 'unknown setting toString; the nearest is host'],
  [{ port: '6380' }, 'port: expected a port from 0 (any free one) to 65535, received "6380"'],
  [{ port: 1.5 }, 'port: expected a port from 0 (any free one) to 65535, received 1.5'],
  [{ port: Number.NaN }, 'port: expected a port from 0 (any free one) to 65535, received NaN'],
  [{ port: null }, 'port: expected a port from 0 (any free one) to 65535, received null'],
  [{ port: {} }, 'port: expected a port from 0 (any free one) to 65535, received object'],
  [
    { drainTimeoutMs: '10s' },
    'drainTimeoutMs: expected a whole number of milliseconds, at most 2073600000, received "10s"',
  ],
  [{ retentionMs: -1 }, 'retentionMs: expected a whole number of milliseconds, received -1'],
  [{ maxMemoryBytes: '1GiB' }, 'maxMemoryBytes: expected a whole number of bytes, received "1GiB"'],
  [{ durability: 'no' }, 'durability: expected one of always, interval, none, received "no"'],
  [{ orderedIndex: 'on' }, 'orderedIndex: expected true or false, received "on"'],
  [{ orderedIndex: 1 }, 'orderedIndex: expected true or false, received 1'],
  [{ authTokens: '' }, 'authTokens: expected a file, received ""'],
];

test('a setting that is unknown or out of range is refused', (t) => {
  for (const [given, message] of REFUSED) {
    t.throws(() => settingsOf(given), { instanceOf: UsageError, message }, message);
  }
});
