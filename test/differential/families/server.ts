import { atMost, exactly, one, type Recipe } from '../recipe.js';

/** Commands that both servers describe alike. */
const DESCRIBED = ['get', 'SET', 'mset', 'del', 'dbsize', 'ping', 'nosuch', ''];

const CLUSTER = ['INFO', 'NODES', 'SLOTS', 'SHARDS', 'MYID', 'KEYSLOT', 'LINKS', 'RESET'];
const HELPFUL = 'client command object memory slowlog latency acl module config'.split(' ');
/** In a run of any length. */
const SAVES_MAX = 20;

export const server: readonly Recipe[] = [
  one('command', 1, () => ['COMMAND']),
  one('command|count', 2, () => ['COMMAND', 'COUNT']),
  exactly('command|list', 2, (v) => [
    [
      'COMMAND',
      'LIST',
      ...v.pick([
        [],
        ['x'],
        ['FILTERBY', 'PATTERN', v.pick(['*', 'c*t', 'CONFIG|*', 'nosuch'])],
        ['FILTERBY', 'MODULE', 'nosuch'],
        ['FILTERBY', 'ACLCAT', 'nosuch'],
      ]),
    ],
  ]),
  one('command|docs', 2, (v) => ['COMMAND', 'DOCS', ...v.several(0, 3, () => v.pick(DESCRIBED))]),
  one('command|info', 3, (v) => ['COMMAND', 'INFO', ...v.several(1, 3, () => v.pick(DESCRIBED))]),
  one('command|getkeys', 3, (v) => [
    'COMMAND',
    'GETKEYS',
    ...v.pick([
      ['GET', 'a'],
      ['MSET', 'a', '1', 'b', '2'],
      ['DEL', 'a', 'b', 'c'],
      ['PING'],
      ['GET'],
      ['NOSUCH', 'a'],
      ['SET', 'a', 'b', 'EX', '1'],
      ['MGET', 'a', 'b'],
      [],
      v.command(),
    ]),
  ]),
  one('command|getkeysandflags', 2, (v) => ['COMMAND', 'GETKEYSANDFLAGS', ...v.command()]),
  ...HELPFUL.map((name) =>
    exactly(`${name}|help`, 1, (v) => [[name.toUpperCase(), 'HELP', ...v.pick([[], [], ['x']])]]),
  ),
  exactly('info', 2, (v) => [
    ['INFO', ...v.several(0, 2, () => v.pick(['server', 'KEYSPACE', 'all', 'nosuch', '']))],
  ]),
  one('config|get', 3, (v) => [
    'CONFIG',
    'GET',
    ...v.several(1, 2, () => v.pick(['nosuch', 'maxmemory', 'save', '', 'appendonly'])),
  ]),
  exactly('config|set', 4, (v) => [
    [
      'CONFIG',
      'SET',
      ...v.pick([
        ['maxmemory', '0'],
        ['maxmemory', 'abc'],
        ['maxmemory', '-1'],
        ['nosuch', '1'],
        [],
        ['maxmemory-policy', 'noeviction'],
        ['maxmemory-policy', 'nosuch'],
        ['maxmemory'],
        ['maxclients', '5000'],
        ['maxclients', 'abc'],
        ['maxclients', '0'],
        ['', '1'],
        ['maxmemory', '0', 'maxmemory', '0'],
        ['maxmemory', '0', 'nosuch', '1'],
        ['maxclients', '5000', 'maxmemory', '0'],
        ['maxmemory', '0', 'maxclients'],
        ['MAXMEMORY', '0'],
        ['maxmemory', '1.5gb'],
        ['maxmemory', ''],
      ]),
    ],
  ]),
  exactly('config|set', 1, () => [
    ['CONFIG', 'SET', 'requirepass', 'secret'],
    ['AUTH', 'wrong'],
    ['AUTH', 'default', 'wrong'],
    ['AUTH', 'secret'],
    ['AUTH', 'default', 'secret'],
    ['HELLO', '3', 'AUTH', 'default', 'secret'],
    ['CONFIG', 'SET', 'requirepass', ''],
    ['AUTH', 'secret'],
  ]),
  exactly('config|resetstat', 2, (v) => [['CONFIG', 'RESETSTAT', ...v.pick([[], [], ['now']])]]),
  exactly('slowlog|get', 2, (v) => [
    ['SLOWLOG', 'GET', ...v.pick([[], ['5'], ['-1'], ['-2'], ['abc'], ['1', '2']])],
  ]),
  exactly('slowlog|len', 2, (v) => [['SLOWLOG', 'LEN', ...v.pick([[], [], ['x']])]]),
  exactly('slowlog|reset', 2, (v) => [['SLOWLOG', 'RESET', ...v.pick([[], [], ['x']])]]),
  one('memory|usage', 3, (v) => [
    'MEMORY',
    'USAGE',
    v.anyKey(),
    ...v.pick([[], [], ['SAMPLES', '0'], ['SAMPLES', v.integer()], ['SAMPLES'], ['NOSUCH', '1']]),
  ]),
  one('object|encoding', 3, (v) => ['OBJECT', 'ENCODING', v.anyKey()]),
  one('object|idletime', 2, (v) => ['OBJECT', 'IDLETIME', v.anyKey()]),
  one('object|refcount', 2, (v) => ['OBJECT', 'REFCOUNT', v.anyKey()]),
  one('object|freq', 2, (v) => ['OBJECT', 'FREQ', v.anyKey()]),
  one('time', 2, () => ['TIME']),
  // Each takes a process of its own.
  atMost(
    SAVES_MAX,
    exactly('save', 1, (v) => [['SAVE', ...v.pick([[], [], ['now']])]]),
  ),
  atMost(
    SAVES_MAX,
    exactly('bgsave', 1, (v) => [['BGSAVE', ...v.pick([[], [], ['SCHEDULE'], ['NOW']])]]),
  ),
  one('lastsave', 2, () => ['LASTSAVE']),
  exactly('shutdown', 1, (v) => [
    ['SHUTDOWN', ...v.pick([['LATER'], ['SAVE', 'NOSAVE'], ['NOSAVE', 'LATER'], ['']])],
  ]),
  exactly('latency|latest', 2, (v) => [['LATENCY', 'LATEST', ...v.pick([[], [], ['x']])]]),
  exactly('latency|history', 2, (v) => [
    ['LATENCY', 'HISTORY', ...v.pick([['command'], [], ['x']])],
  ]),
  exactly('latency|reset', 2, (v) => [['LATENCY', 'RESET', ...v.pick([[], ['command']])]]),
  exactly('latency|doctor', 2, (v) => [['LATENCY', 'DOCTOR', ...v.pick([[], [], ['x']])]]),
  exactly('latency|graph', 2, (v) => [['LATENCY', 'GRAPH', ...v.pick([['command'], [], ['x']])]]),
  exactly('latency|histogram', 2, (v) => [['LATENCY', 'HISTOGRAM', ...v.pick([[], ['get']])]]),
  exactly('module|list', 2, (v) => [['MODULE', 'LIST', ...v.pick([[], [], ['x']])]]),
  exactly('cluster', 4, (v) => [['CLUSTER', v.pick(CLUSTER), ...v.pick([[], [], ['x']])]]),
  exactly('acl|whoami', 2, (v) => [['ACL', 'WHOAMI', ...v.pick([[], [], ['x']])]]),
  exactly('acl|list', 1, (v) => [['ACL', 'LIST', ...v.pick([[], ['x']])]]),
  exactly('acl|users', 1, (v) => [['ACL', 'USERS', ...v.pick([[], ['x']])]]),
  exactly('acl|getuser', 1, (v) => [
    ['ACL', 'GETUSER', ...v.pick([['default'], ['nobody'], ['Default'], [], ['a', 'b'], ['\xff']])],
  ]),
  exactly('acl|dryrun', 2, (v) => [
    [
      'ACL',
      'DRYRUN',
      ...v.pick([
        [],
        ['default'],
        ['default', 'GET', 'a'],
        ['default', 'get'],
        ['default', 'MGET', 'a', 'b'],
        ['default', 'UNLINK'],
        ['default', 'NOSUCH', 'a'],
        ['default', 'CLIENT'],
        ['default', 'CLIENT', 'NOSUCH'],
        ['default', 'CLIENT', 'ID'],
        ['default', 'CLIENT|ID'],
        ['default', 'CONFIG', 'GET'],
        ['default', 'COMMAND'],
        ['default', 'COMMAND', 'NOSUCH'],
        ['nobody', 'GET', 'a'],
        ['nobody', 'NOSUCH'],
        ['', ''],
      ]),
    ],
  ]),
  exactly('acl|cat', 3, (v) => [
    ['ACL', 'CAT', ...v.pick([[], ['read'], ['write'], ['nosuch'], ['a', 'b']])],
  ]),
];
