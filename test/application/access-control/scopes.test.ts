import test from 'ava';
import { allowedCommands, scopeProblem } from '../../../src/application/access-control/scopes.js';
import { CommandTable } from '../../../src/application/execution/command-table.js';
import { catalogue } from '../../../src/application/generated/catalogue.js';

const table = new CommandTable(catalogue);
const allowedBy = (...scopes: string[]): string[] =>
  catalogue.filter(({ id }) => allowedCommands(scopes, table)[id]).map(({ name }) => name);
const namesWith = (isWanted: (flags: readonly string[]) => boolean): string[] =>
  catalogue.filter(({ flags }) => isWanted(flags)).map(({ name }) => name);

const EVERYONE = [
  'ping',
  'echo',
  'hello',
  'auth',
  'select',
  'reset',
  'quit',
  ...['id', 'setname', 'getname', 'setinfo', 'info', 'no-touch', 'reply', 'help'].map(
    (name) => `client|${name}`,
  ),
  ...['count', 'list', 'docs', 'info', 'getkeys', 'getkeysandflags', 'help'].map(
    (name) => `command|${name}`,
  ),
  'command',
  'help',
];

test('without a scope there is the own connection, and help', (t) => {
  t.deepEqual(allowedBy().sort(), EVERYONE.toSorted());
  t.deepEqual(allowedBy('metrics').sort(), EVERYONE.toSorted());
});

test('admin is everything, and so is +@all', (t) => {
  t.is(allowedBy('admin').length, catalogue.length);
  t.is(allowedBy('+@all').length, catalogue.length);
});

test('read changes nothing, and is neither for administrators nor dangerous', (t) => {
  const privileged = new Set(['write', 'admin', 'dangerous']);
  const expected = namesWith((flags) => !flags.some((flag) => privileged.has(flag)));
  t.deepEqual(allowedBy('read').sort(), expected.filter((name) => name !== 'publish').toSorted());
  for (const name of ['get', 'scan', 'multi', 'exec', 'subscribe', 'acl|whoami', 'time']) {
    t.true(allowedBy('read').includes(name), name);
  }
  for (const name of ['keys', 'info', 'set', 'getdel', 'client|list', 'config|get']) {
    t.false(allowedBy('read').includes(name), name);
  }
});

test('write writes, publishes and has transactions, and does not read', (t) => {
  for (const name of ['set', 'del', 'getset', 'hset', 'publish', 'multi', 'exec', 'watch']) {
    t.true(allowedBy('write').includes(name), name);
  }
  for (const name of ['get', 'scan', 'subscribe', 'flushdb', 'delprefix', 'swapdb', 'time']) {
    t.false(allowedBy('write').includes(name), name);
  }
});

test('rules are evaluated in order', (t) => {
  t.false(allowedBy('read', '-get').includes('get'));
  t.true(allowedBy('-get', 'read').includes('get'));
  t.deepEqual(
    allowedBy('+@read', '-keys').sort(),
    [
      ...EVERYONE,
      ...namesWith((flags) => flags.includes('read')).filter((name) => name !== 'keys'),
    ].sort(),
  );
  t.deepEqual(allowedBy('-@all', '+GET').sort(), ['auth', 'get', 'hello', 'quit', 'reset']);
});

test('a command has its subcommands with it, and each can be named by itself', (t) => {
  const config = catalogue.filter(({ name }) => name.startsWith('config|')).map(({ name }) => name);
  t.deepEqual(
    allowedBy('-@all', '+config').sort(),
    ['auth', 'hello', 'quit', 'reset', ...config].sort(),
  );
  const one = allowedBy('-@all', '+config|get', '+client', '-client|kill');
  t.true(one.includes('config|get') && one.includes('client|list'));
  t.false(one.includes('config|set') || one.includes('client|kill'));
  t.true(allowedBy('+unlink').includes('del'));
});

test('a scope that means nothing is told with the nearest that does', (t) => {
  const expected =
    'expected read, write, admin, metrics, or + or - before a command or an @category, received ';
  t.is(scopeProblem('raed', table), `${expected}"raed"; the nearest is "read"`);
  t.is(scopeProblem('+gte', table), `${expected}"+gte"; the nearest is "+get"`);
  t.is(scopeProblem('-@wirte', table), `${expected}"-@wirte"; the nearest is "-@write"`);
  t.is(scopeProblem('get', table), `${expected}"get"; the nearest is "+get"`);
  for (const wrong of ['', '+', '-', '+@', '+config|', '+get|x', 'constructor', '~*']) {
    t.true(scopeProblem(wrong, table)?.startsWith(expected), wrong);
  }
  for (const right of ['Read', 'ADMIN', '+@READ', '-config|GET', '+@all', 'metrics']) {
    t.is(scopeProblem(right, table), null, right);
  }
});
