import { exactly, one, type Recipe } from '../recipe.js';

const NAMES = ['ada', '', 'with blank', 'x\n', '\xff', 'a-b_c:1'];

export const connection: readonly Recipe[] = [
  one('ping', 3, (v) => ['PING', ...v.several(0, 2, () => v.value())]),
  one('echo', 3, (v) => ['ECHO', v.value()]),
  exactly('hello', 2, (v) => [
    v.pick([
      ...[['HELLO'], ['HELLO', '2'], ['HELLO', '3'], ['HELLO', '3', 'SETNAME', v.pick(NAMES)]],
      ...[
        ['HELLO', '1'],
        ['HELLO', '4'],
        ['HELLO', 'abc'],
        ['HELLO', ''],
      ],
      ...[
        ['HELLO', '2', 'SETNAME'],
        ['HELLO', '3', 'NOSUCH'],
        ['HELLO', '3', 'AUTH', 'a'],
      ],
      ...[
        ['HELLO', '3', 'AUTH', 'nobody', 'x'],
        ['HELLO', '9223372036854775808'],
      ],
    ]),
  ]),
  exactly('auth', 2, (v) => [
    v.pick([
      ...[['AUTH'], ['AUTH', 'secret'], ['AUTH', 'nobody', 'secret'], ['AUTH', 'a', 'b', 'c']],
      ...[
        ['AUTH', 'default', 'secret'],
        ['AUTH', '', ''],
      ],
    ]),
  ]),
  exactly('reset', 1, () => [['RESET'], ['CLIENT', 'GETNAME']]),
  exactly('reset', 1, () => [['RESET', 'now']]),
  exactly('quit', 1, () => [['GET', 'k1'], ['QUIT'], ['GET', 'k1']]),
  one('client|setname', 2, (v) => ['CLIENT', 'SETNAME', v.pick(NAMES)]),
  one('client|getname', 2, () => ['CLIENT', 'GETNAME']),
  one('client|id', 2, () => ['CLIENT', 'ID']),
  one('client|info', 2, () => ['CLIENT', 'INFO']),
  exactly('client|list', 2, (v) => [
    [
      ...['CLIENT', 'LIST'],
      ...v.pick([
        ...[[], ['TYPE', 'normal'], ['TYPE', 'nosuch'], ['ID', '999999999'], ['ID', 'abc'], ['ID']],
        ...[['TYPE'], ['NOSUCH'], ['TYPE', 'pubsub', 'x'], ['TYPE', 'MASTER'], ['ID', '0']],
      ]),
    ],
  ]),
  exactly('client|no-evict', 2, (v) => [
    ['CLIENT', 'NO-EVICT', v.pick(['ON', 'OFF', 'on', 'maybe', ''])],
  ]),
  exactly('client|reply', 2, (v) => [
    ...v.pick([
      [
        ['CLIENT', 'REPLY', 'OFF'],
        ['INCR', 'k1'],
        ['CLIENT', 'REPLY', 'ON'],
      ],
      [
        ['CLIENT', 'REPLY', 'SKIP'],
        ['INCR', 'k1'],
        ['GET', 'k1'],
      ],
      [
        ['CLIENT', 'REPLY', 'SKIP'],
        ['CLIENT', 'REPLY', 'ON'],
        ['GET', 'k1'],
      ],
      [['CLIENT', 'REPLY', 'ON']],
      [['CLIENT', 'REPLY', 'maybe']],
      [['CLIENT', 'REPLY']],
    ]),
  ]),
  exactly('client|pause', 1, (v) => [
    [
      ...['CLIENT', 'PAUSE'],
      ...v.pick([
        ...[['0'], ['1'], ['1', 'WRITE'], ['1', 'ALL'], ['abc'], ['-1'], ['1', 'SOME'], []],
        ...[['1.5'], ['9223372036854775808']],
      ]),
    ],
    ['CLIENT', 'UNPAUSE'],
  ]),
  exactly('client|unpause', 1, () => [['CLIENT', 'UNPAUSE']]),
  exactly('client|unpause', 1, () => [['CLIENT', 'UNPAUSE', 'now']]),
  exactly('client|kill', 3, (v) => [
    [
      ...['CLIENT', 'KILL'],
      ...v.pick([
        ...[['1.2.3.4:5'], ['ADDR', '1.2.3.4:5'], ['ID', '999999999'], ['ID', 'abc'], ['ID', '0']],
        ...[['TYPE', 'pubsub'], ['TYPE', 'nosuch'], ['USER', 'nobody'], []],
        ...[
          ['SKIPME', 'maybe'],
          ['LADDR', '1.2.3.4:5'],
          ['NOSUCH', '1'],
          ['ID'],
          ['ID', '1', 'ID'],
        ],
        ...[
          ['ID', '-1'],
          ['USER', 'default', 'ADDR', '1.2.3.4:5'],
          ['USER', 'de fault'],
        ],
      ]),
    ],
  ]),
];
