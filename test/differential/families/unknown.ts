import { exactly, type Recipe } from '../recipe.js';

const NAMES = [
  'nosuch',
  'GETT',
  'NOSUCH',
  '',
  ' ',
  'a b',
  '\xff',
  'x'.repeat(200),
  'a\r\nb',
  "a'b",
];
const CONTAINERS = ['CLIENT', 'COMMAND', 'CONFIG'];

export const unknown: readonly Recipe[] = [
  exactly([], 6, (v) => [[v.pick(NAMES), ...v.several(0, 4, () => v.value())]]),
  exactly([], 1, (v) => [[v.pick(NAMES), ...v.several(0, 4, () => v.longValue())]]),
  exactly([], 4, (v) => [
    [v.pick(CONTAINERS), ...v.several(0, 1, () => v.pick(NAMES)), ...v.several(0, 2, () => 'x')],
  ]),
];
