import test from 'ava';
import { importsOf } from '../../scripts/import-paths.js';

const FOUND: readonly (readonly [string, readonly (string | null)[]])[] = [
  [`import a from './a.js';`, ['./a.js']],
  [`import { a, type B } from "./a.js";`, ['./a.js']],
  [`import type { A } from './a.js'`, ['./a.js']],
  [`import * as a from './a.js';`, ['./a.js']],
  [`import './a.js';`, ['./a.js']],
  [`export * from './a.js';\nexport { b } from './b.js';`, ['./a.js', './b.js']],
  [`export type { A } from './a.js';`, ['./a.js']],
  [`import {\n  a,\n  b,\n} from './a.js';`, ['./a.js']],
  [`import data from './a.json' with { type: 'json' };`, ['./a.json']],
  [`const a = await import('./a.js');`, ['./a.js']],
  ['const a = await import(`./a.js`);', ['./a.js']],
  [`type A = import('./a.js').A;`, ['./a.js']],
  [`await import(\n  './a.js'\n);`, ['./a.js']],
  [`await import(path);`, [null]],
  ['await import(`./${name}.js`);', [null]],
  [`import fs from 'node:fs';import net from 'node:net';`, ['node:fs', 'node:net']],
  [`const c = '\\''; import a from './a.js';`, ['./a.js']],
  ["const c = /[/`'\"]/; import a from './a.js';", ['./a.js']],
  ['const c = x.replace(/`/g, "") / 2;\nimport a from \'./a.js\';\nconst d = `x`;', ['./a.js']],
  ["const c = a / b; const t = `x`; import a from './a.js'; const e = 1 / 2;", ['./a.js']],
  [`/* it's */ import a from './a.js'; // it's`, ['./a.js']],
];

test('every form of import is found', (t) => {
  for (const [source, paths] of FOUND) {
    t.deepEqual(
      importsOf(source).map(({ path }) => path),
      paths,
      source,
    );
  }
});

test('what only looks like an import is none', (t) => {
  const sources = [
    `// import a from './a.js';`,
    `/* import a from './a.js';\nimport './b.js'; */`,
    `const text = "import a from './a.js';";`,
    `const text = 'import "./a.js"';`,
    "const text = `\nimport a from './a.js';\nawait import('./b.js');\n`;",
    `Buffer.from('a'); Array.from('b'); x.import('./c.js');`,
    `const url = import.meta.url;`,
    `const a = { from: 'b' };`,
  ];
  for (const source of sources) t.deepEqual(importsOf(source), [], source);
});

test('an import has the line at which it begins to name its path', (t) => {
  const source = `// one\nimport a from './a.js';\n\nimport {\n  b,\n} from './b.js';\nimport(c);\n`;
  t.deepEqual(importsOf(source), [
    { path: './a.js', line: 2 },
    { path: './b.js', line: 6 },
    { path: null, line: 7 },
  ]);
});
