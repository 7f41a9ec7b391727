import test from 'ava';
import { DataDamagedError, UnsupportedFormatError } from '../../../../src/domain/errors.js';
import { withChecksum } from '../../../../src/adapters/parquet/delta/commit-checksum.js';
import { decodeCommit } from '../../../../src/adapters/parquet/delta/decode-commit.js';
import { encodeCommit } from '../../../../src/adapters/parquet/delta/encode-commit.js';
import { LogState } from '../../../../src/adapters/parquet/delta/log-state.js';
import { DATABASE_ID } from '../../../helpers/delta-scene.js';

const ORIGIN = {
  databaseId: DATABASE_ID,
  softwareVersion: '0.1.0',
  uuid: '6f1c2a34-0000-4000-8000-000000000001',
};
const position = (key: string) => ({ key: Buffer.from(key), field: null });
const fileNamed = (path: string, key: string) => ({
  path,
  bytes: 10,
  crc32: 4_294_967_295,
  rows: 1,
  db: 0,
  first: position(key),
  last: position(key),
});

const encoded = (version: number): string =>
  Buffer.from(
    encodeCommit(
      { version, sequence: 7, timeMs: 1, added: [fileNamed('a', 'k')], removed: [] },
      ORIGIN,
    ),
  ).toString();

/** The commit with a change that somebody made on purpose: with the right checksum. */
function changed(version: number, from: string | RegExp, to: string): Uint8Array {
  const text = encoded(version).replace(from, to);
  return withChecksum(text.slice(0, text.lastIndexOf(',"crc32":"')));
}

test('a commit is read as it was written', (t) => {
  t.like(decodeCommit(3, Buffer.from(encoded(3)), DATABASE_ID), {
    version: 3,
    sequence: 7,
    timeMs: 1,
    uuid: ORIGIN.uuid,
    added: [{ path: 'a', bytes: 10, crc32: 4_294_967_295, rows: 1, db: 0 }],
  });
});

const REFUSED: readonly [number, string | RegExp, string, RegExp][] = [
  [
    0,
    '"minReaderVersion":1',
    '"minReaderVersion":3',
    /asks for versions 3 and 2, expected 1 and 2/,
  ],
  [0, '"minWriterVersion":2', '"minWriterVersion":7', /asks for versions 1 and 7/],
  [0, 'value_json', 'value_xml', /other columns/],
  [3, '{"txn"', '{"domainMetadata":{}}\n{"txn"', /unknown kind "domainMetadata"/],
  [3, '{"txn"', '{"cdc":{},"txn"', /is cdc and txn at once/],
  [3, /\{"txn".*\n/, '', /lacks its txn or commitInfo/],
  [0, /\{"metaData".*\n/, '', /not where a table starts/],
  [3, '"format":1', '"format":2', /format 2, expected 1/],
  [3, /"tags":\{[^}]*\}/, '"tags":{}', /has no number miniDb\.crc32/],
  [3, /"tags":\{[^}]*\}/, '"tags":null', /tags is not an object/],
  [3, '"miniDb.firstKey"', '"firstKey"', /has no miniDb\.firstKey/],
  [3, '"path":"a"', '"path":5', /has an unknown path/],
  [3, '"size":10', '"size":-1', /has no number size/],
  [3, /\{"add".*\n/, '[]\n', /is of the unknown kind|is not an object/],
  [3, /\{"add".*\n/, '7\n', /an action is not an object/],
  [3, /\{"add".*\n/, '{"add":"a"}\n', /an action\.add is not an object/],
];

for (const [version, from, to, message] of REFUSED) {
  test(`a newer format is told by what is unknown in it: ${message.source}`, (t) => {
    const decode = (): unknown => decodeCommit(version, changed(version, from, to), DATABASE_ID);
    const error = t.throws(decode, { instanceOf: UnsupportedFormatError, message });
    t.regex(error.message, /0000[03]\.json: .*newer version of Mini DB/);
  });
}

test('a commit that is no JSON, with the right checksum, is damage of that line', (t) => {
  for (const [from, to] of [
    ['{"add"', '{"add'],
    ['{"add"', ''],
  ] as const) {
    const bytes = changed(3, from, to);
    const at = Buffer.from(bytes).indexOf('\n') + 1;
    const error = t.throws(() => decodeCommit(3, bytes, DATABASE_ID), {
      instanceOf: DataDamagedError,
      message: /this line is not JSON/,
    });
    t.is(error.offset, at);
  }
});

const MISPLACED: readonly [number, string | RegExp, string, RegExp][] = [
  [0, `"id":"${DATABASE_ID}"`, '"id":"x"', /the table of database x/],
  [3, 'mini-db:6f', 'mini-db:7f', /belongs to mini-db:7f/],
  [3, '"version":3', '"version":4', /the file of version 4/],
];

for (const [version, from, to, message] of MISPLACED) {
  test(`a commit that belongs elsewhere is damage: ${message.source}`, (t) => {
    const decode = (): unknown => decodeCommit(version, changed(version, from, to), DATABASE_ID);
    t.throws(decode, { instanceOf: DataDamagedError, message });
  });
}

test('commits that do not follow from one another are damage', (t) => {
  const base = { version: 1, sequence: 7, timeMs: 1 };
  const state = new LogState();
  state.apply({ ...base, version: 0, added: [fileNamed('a', 'k')], removed: [] });
  const refuse = (commit: object, message: RegExp): void => {
    const apply = (): void => state.apply({ ...base, added: [], removed: [], ...commit });
    t.throws(apply, { instanceOf: DataDamagedError, message });
  };
  refuse({ sequence: 6 }, /goes back from effect 7 to 6/);
  refuse({ removed: [{ path: 'b', bytes: 1 }] }, /removes b, which is not there/);
  refuse({ added: [fileNamed('a', 'l')] }, /adds a, which is there already/);
  state.apply({ ...base, added: [fileNamed('b', 'k')], removed: [] });
  t.throws(() => state.snapshot(), { instanceOf: DataDamagedError, message: /rows overlap/ });
});
