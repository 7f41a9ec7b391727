import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { checkLayers } from '../../scripts/check-layers.js';

type Tree = Readonly<Record<string, string>>;

async function check(t: ExecutionContext, tree: Tree) {
  const root = await mkdtemp(join(tmpdir(), 'mini-db-layers-'));
  t.teardown(() => rm(root, { recursive: true }));
  for (const [path, source] of Object.entries(tree)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), source);
  }
  return checkLayers(root);
}

const SOUND: Tree = {
  'src/domain/keys/key.ts': `import { a } from './a.js';\nimport type { B } from '../bytes.js';\n`,
  'src/application/get.ts': `import { injectable } from 'inversify';\nimport '../domain/bytes.js';\n`,
  'src/application/ports/log.ts': `import 'reflect-metadata';\nimport '../session.js';\n`,
  'src/adapters/tcp/server.ts': `import net from 'node:net';\nimport '../../application/get.js';\n`,
  'src/adapters/tcp/tls/context.ts': `import '../socket.js';\nimport '../../../domain/bytes.js';\n`,
  'src/container.ts': `import './adapters/tcp/server.js';\nimport '../grammar/generate/x.js';\n`,
  'src/container/log.ts': `import '../adapters/tcp/server.js';\n`,
  'src/start-server.ts': '',
  'src/language.ts': '',
  'src/main.ts': `import './container.js';\n`,
  'src/index.ts': `import './container.js';\n`,
  'grammar/generate/main.ts': `import '../../src/adapters/protocol/shape.js';\nimport ohm from 'ohm-js';\n`,
  'test/adapters/x.test.ts': `import '../../src/adapters/tcp/server.js';\nawait import(x);\n`,
};

test('what follows the rules is accepted, and all of it was read', async (t) => {
  t.deepEqual(await check(t, SOUND), {
    violations: [],
    warnings: [],
    filesRead: Object.keys(SOUND).length,
    importsRead: 19,
  });
});

const INNER = 'it may import application, domain';
const BROKEN: readonly (readonly [string, string, string])[] = [
  ['src/domain/a.ts', `import 'node:fs';`, 'domain may not import node:fs'],
  ['src/domain/a.ts', `import 'fs';`, 'domain may not import fs'],
  ['src/domain/a.ts', `import type { X } from 'inversify';`, 'domain may not import inversify'],
  [
    'src/domain/a.ts',
    `import type { X } from '../application/get.js';`,
    'domain may not import src/application/get.ts; it may import domain',
  ],
  [
    'src/domain/a.ts',
    `export * from '../adapters/tcp/x.js';`,
    'domain may not import src/adapters/tcp/x.ts; it may import domain',
  ],
  ['src/domain/a.ts', `await import(name);`, 'domain may not import a computed path'],
  ['src/application/a.ts', `import 'node:crypto';`, 'application may not import node:crypto'],
  ['src/application/a.ts', `import { z } from 'zod';`, 'application may not import zod'],
  ['src/application/a.ts', `import 'inversify/x';`, 'application may not import inversify/x'],
  [
    'src/application/a.ts',
    `const x = await import('../adapters/tcp/x.js');`,
    `application may not import src/adapters/tcp/x.ts; ${INNER}`,
  ],
  [
    'src/application/a.ts',
    `import '../container.js';`,
    `application may not import src/container.ts; ${INNER}`,
  ],
  [
    'src/application/a.ts',
    'await import(`./${x}.js`);',
    'application may not import a computed path',
  ],
  [
    'src/adapters/cli/a.ts',
    `import '../config/options.js';`,
    `adapters/cli may not import src/adapters/config/options.ts; it may import adapters/cli, application, domain`,
  ],
  [
    'src/adapters/cli/a.ts',
    `import '../../container.js';`,
    'adapters/cli may not import src/container.ts; it may import adapters/cli, application, domain',
  ],
  [
    'src/adapters/cli/a.ts',
    `import '../../../grammar/generate/x.js';`,
    'adapters/cli may not import grammar/generate/x.ts; it may import adapters/cli, application, domain',
  ],
  [
    'src/adapters/cli/a.ts',
    `import '../../../test/x.js';`,
    'adapters/cli may not import test/x.ts; it may import adapters/cli, application, domain',
  ],
];

test('each broken rule is told with file, line and what is allowed', async (t) => {
  for (const [path, source, message] of BROKEN) {
    const { violations } = await check(t, { ...SOUND, [path]: `\n${source}\n` });
    t.deepEqual(violations, [`${path}:2: ${message}`]);
  }
});

test('a file of src that is in no layer is refused', async (t) => {
  for (const path of ['src/utils.ts', 'src/utils/a.ts', 'src/adapters/a.ts', 'src/domain.ts']) {
    const { violations } = await check(t, { ...SOUND, [path]: '' });
    t.deepEqual(violations, [
      `${path}:1: in no layer; domain/, application/, adapters/<family>/ or container/`,
    ]);
  }
});

test('a file over 400 lines is refused, one over 250 noticed, a generated one neither', async (t) => {
  const lines = (count: number): string => '\n'.repeat(count);
  const report = await check(t, {
    'src/domain/a.ts': lines(401),
    'src/domain/b.ts': lines(400),
    'test/c.test.ts': lines(251),
    'scripts/d.ts': lines(250),
    'src/adapters/protocol/generated/e.ts': lines(5000),
  });
  t.deepEqual(report.violations, ['src/domain/a.ts:401: 401 lines; split it by subject']);
  t.deepEqual(report.warnings, [
    'src/domain/b.ts:400: 400 lines; split it by subject',
    'test/c.test.ts:251: 251 lines; split it by subject',
  ]);
});

test('a check that read no file fails', async (t) => {
  const { violations, filesRead } = await check(t, { 'src/readme.md': '' });
  t.is(filesRead, 0);
  t.is(violations.length, 1);
  t.regex(violations[0]!, /: no TypeScript file was read$/);
});

test('this project keeps its own rules', (t) => {
  const { violations, filesRead, importsRead } = checkLayers(process.cwd());
  t.deepEqual(violations, []);
  t.true(filesRead > 40, String(filesRead));
  t.true(importsRead > filesRead, String(importsRead));
});
