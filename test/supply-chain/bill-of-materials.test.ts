import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import test from 'ava';
import type { LockFile } from '../../scripts/supply-chain.js';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly { readonly alg: string }[];
}

test('the bill of materials lists what is delivered, with hashes, and nothing else', async (t) => {
  t.timeout(120_000);
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/scripts/sbom.js'], {
    maxBuffer: 16 * 1024 * 1024,
  });
  const { components } = JSON.parse(stdout) as { components: readonly Component[] };
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const expected = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
  t.deepEqual(
    components.map(({ name, version }) => `${name}@${version}`).sort(),
    [...new Set(expected)].sort(),
  );
  t.true(components.every(({ hashes = [] }) => hashes.some(({ alg }) => alg === 'SHA-512')));
});
