import test from 'ava';
import { ByteView } from '../../src/domain/bytes.js';
import { parseCursor } from '../../src/domain/cursor.js';

const CASES: readonly (readonly [text: string, cursor: number | null])[] = [
  ['0', 0],
  ['', 0],
  ['007', 7],
  ['+7', 7],
  ['-0', 0],
  ['4294967295', 4_294_967_295],
  ['-1', 2 ** 64],
  ['7\0x', 7],
  ['\0', 0],
  ['18446744073709551615', 2 ** 64],
  [`${'0'.repeat(100)}5`, 5],
  ['18446744073709551616', null],
  ['-18446744073709551616', null],
  ['99999999999999999999999', null],
  ['-', null],
  [' 7', null],
  ['7 ', null],
  ['0x7', null],
  ['x', null],
];

test('a cursor is read as Redis does', (t) => {
  for (const [text, cursor] of CASES) {
    const bytes = Buffer.from(text, 'latin1');
    t.is(parseCursor(new ByteView(bytes)), cursor, JSON.stringify(text));
  }
  t.is(CASES.length, 19);
});
