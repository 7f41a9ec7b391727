import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import {
  LICENCES,
  type LockedPackage,
  type LockFile,
  type Manifest,
  supplyChainDefects,
} from '../../scripts/supply-chain.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as LockFile;
const production = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);

test('versions are exact, locked by content, from the registry, without install scripts, with licences that are allowed', (t) => {
  t.true(Object.keys(lock.packages).length > 100);
  t.true(production.length > 20);
  t.is(lock.lockfileVersion, 3);
  t.deepEqual(supplyChainDefects(manifest, lock), []);
});

test('what is installed has no scripts either, whatever the lock file says of it', (t) => {
  const names = ['preinstall', 'install', 'postinstall'];
  for (const [path] of production) {
    const { scripts = {} } = read(join(path, 'package.json')) as {
      scripts?: Record<string, string>;
    };
    t.deepEqual(
      names.filter((name) => name in scripts),
      [],
      path,
    );
    t.false(existsSync(join(path, 'binding.gyp')), path);
  }
});

test('each licence that is allowed is used', (t) => {
  const used = new Set(production.map(([, { license }]) => license));
  t.deepEqual(
    [...LICENCES.keys()].filter((name) => !used.has(name)),
    [],
  );
});

/** The lock file with one package changed. */
function altered(path: string, change: LockedPackage): LockFile {
  const packages = { ...lock.packages, [path]: { ...lock.packages[path], ...change } };
  return { ...lock, packages };
}

test('each kind of defect is found', (t) => {
  const path = 'node_modules/inversify';
  const cases: readonly (readonly [LockedPackage, RegExp])[] = [
    [{ resolved: 'https://example.com/inversify.tgz' }, /expected to come from/],
    [{ resolved: 'git+ssh://git@github.com/inversify.git' }, /expected to come from/],
    [{ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, /expected a SHA-512/],
    [{ integrity: '' }, /expected a SHA-512/],
    [{ hasInstallScript: true }, /runs a script/],
    [{ license: 'AGPL-3.0' }, /licence AGPL-3\.0 is not/],
    [{ license: '' }, /licence {2}is not/],
    [{ link: true }, /a link/],
    [{ version: '1.0.0' }, /package\.json has .*, the lock file .* and 1\.0\.0/],
  ];
  for (const [change, expected] of cases) {
    const defects = supplyChainDefects(manifest, altered(path, change));
    t.is(defects.length, 1);
    t.regex(defects[0] ?? '', expected);
  }
  for (const version of ['^8.2.3', '~8.2.3', '8.x', '*', 'latest', 'file:../inversify']) {
    const dependencies = { ...manifest.dependencies, inversify: version };
    const defects = supplyChainDefects({ ...manifest, dependencies }, lock);
    t.regex(defects[0] ?? '', /inversify: expected an exact version/);
    t.is(defects.length, 2, 'and the lock file has another');
  }
});
