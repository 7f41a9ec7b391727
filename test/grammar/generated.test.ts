import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { generateFiles } from '../../grammar/generate/generate-files.js';
import {
  projectFiles,
  readFrom,
  staleFiles,
  writeFiles,
} from '../../grammar/generate/project-files.js';
import { readMiniDb } from '../../grammar/generate/read-file.js';
import { shapes } from '../../src/adapters/protocol/generated/shapes.js';
import { catalogue, idByName } from '../../src/application/generated/catalogue.js';

const ROOT = new URL('../../../', import.meta.url);
const { texts: generated, problems } = generateFiles(readMiniDb(), readFrom(ROOT));

test('the committed generated files are those of the grammar', (t) => {
  const files = projectFiles(ROOT, generated);
  t.deepEqual(
    staleFiles(ROOT, files).map((file) => file.name),
    [],
    'run `npm run generate`',
  );
  t.true(files.length >= 5);
  for (const { name, text } of files) {
    t.regex(text, /^(\/\/|<!--) Made from grammar\/mini-db\.ohm by `npm run generate`/, name);
  }
});

test('every command is documented at its use case', (t) => {
  t.deepEqual(problems, []);
});

test('a generated file that was changed or is missing is written anew', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mini-db-'));
  const root = pathToFileURL(`${folder}/`);
  const files = [
    { name: 'one.ts', text: 'one' },
    { name: 'folder/two.ts', text: 'two' },
  ];
  try {
    writeFiles(root, files.slice(0, 1));
    t.deepEqual(staleFiles(root, files), files.slice(1));
    writeFiles(root, files);
    t.deepEqual(staleFiles(root, files), []);
    writeFileSync(join(folder, 'one.ts'), 'changed');
    t.deepEqual(staleFiles(root, files), files.slice(0, 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the table of use cases is left out while there are none', (t) => {
  const texts = new Map([['src/application/generated/use-cases.ts', '']]);
  t.deepEqual(projectFiles(pathToFileURL(`${tmpdir()}/`), texts), []);
});

test('every rule has a use case in a file of its own', (t) => {
  const text = generated.get('src/application/generated/use-cases.ts')!;
  t.true(text.includes("import { FlushAll } from '../use-cases/flush-all.js';\n"));
  for (const { rule } of catalogue) {
    t.true(text.includes(`import { ${rule} } from '../use-cases/`));
    t.true(text.includes(`  ${rule},\n`));
  }
});

test('ids are positions in the catalogue and names lead to them', (t) => {
  t.deepEqual(
    catalogue.map((info) => info.id),
    catalogue.map((_, index) => index),
  );
  t.deepEqual(
    shapes.map((shape) => shape.rule),
    catalogue.map((info) => info.rule),
  );
  t.is(catalogue[idByName.get('config|get')!]!.rule, 'ConfigGet');
  t.is(idByName.get('nothing'), undefined);
});

test('arity and key positions are those that redis-server 7.0.15 tells', (t) => {
  const expected = `
    set -3 1 1 1, get 2 1 1 1, auth -2 0 0 0, del -2 1 -1 1, exists -2 1 -1 1, type 2 1 1 1,
    ttl 2 1 1 1, pttl 2 1 1 1, expire -3 1 1 1, persist 2 1 1 1, incr 2 1 1 1, decr 2 1 1 1,
    incrby 3 1 1 1, mget -2 1 -1 1, mset -3 1 -1 2, ping -1 0 0 0, echo 2 0 0 0, reset 1 0 0 0,
    hello -1 0 0 0, select 2 0 0 0, dbsize 1 0 0 0, scan -2 0 0 0, flushdb -1 0 0 0,
    flushall -1 0 0 0, info -1 0 0 0, shutdown -1 0 0 0, client|id 2 0 0 0,
    client|setname 3 0 0 0, client|getname 2 0 0 0, config|get -3 0 0 0, command|count 2 0 0 0,
    command|docs -2 0 0 0, command|info -2 0 0 0`;
  const lines = expected.trim().split(/,\s+/);
  for (const line of lines) {
    const info = catalogue[idByName.get(line.split(' ')[0]!)!]!;
    t.is([info.name, info.arity, info.firstKey, info.lastKey, info.keyStep].join(' '), line);
  }
  t.is(lines.length, 33);
});

test('what may be done before authentication and while loading is marked', (t) => {
  const marked = (flag: 'noauth' | 'loading'): string[] =>
    catalogue
      .filter((info) => info.flags.includes(flag))
      .map((info) => info.name)
      .toSorted();
  t.deepEqual(marked('noauth'), ['auth', 'hello', 'quit', 'reset']);
  t.false(marked('loading').includes('ping'));
  t.true(
    ['auth', 'echo', 'info', 'select', 'config|get'].every((n) => marked('loading').includes(n)),
  );
  for (const { name, flags } of catalogue) {
    t.true(flags.includes('fast') !== flags.includes('slow'), `${name} is fast or slow`);
  }
});

test('arguments of a command are told as COMMAND DOCS wants them', (t) => {
  const set = catalogue[idByName.get('set')!]!;
  t.deepEqual(set.arguments[0], { name: 'key', type: 'key' });
  t.deepEqual(set.arguments[2]!.arguments![0], { name: 'seconds', type: 'integer', token: 'EX' });
  t.deepEqual(set.arguments.at(-2), {
    name: 'get',
    type: 'pure-token',
    token: 'GET',
    isOptional: true,
  });
  const mset = catalogue[idByName.get('mset')!]!;
  t.is(mset.arguments[0]!.type, 'block');
  t.true(mset.arguments[0]!.isMultiple);
});

test('groups of COMMAND DOCS are those that redis-server 7.0.15 tells', (t) => {
  const expected = `
    string set mget incr, generic del scan ttl, server dbsize flushall config|get save,
    connection select hello client|id`;
  const groups = expected.trim().split(/,\s+/);
  t.is(groups.length, 4);
  for (const line of groups) {
    const [group, ...names] = line.split(' ');
    for (const name of names) t.is(catalogue[idByName.get(name)!]!.group, group!, name);
  }
});
