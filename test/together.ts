import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * How `npm test` has ava run the tests. Loading a server takes longer than most tests of it, so that files of
 * one folder share a thread. A file that ava is given by name has a thread of its own, as always.
 */

const TESTS = import.meta.dirname;
const MADE = fileURLToPath(new URL('../together/', import.meta.url));
const ENDING = '.test.js';

/** With all below them. Their tests have neither processes nor sockets, and leave nothing behind. */
const SHARING = [
  'adapters/config/',
  'adapters/json/',
  'adapters/memory/',
  'adapters/protocol/',
  'adapters/telemetry/',
  'application/',
  'domain/',
];

/** What they measure, or use up, is of the whole thread. */
const ALONE: ReadonlySet<string> = new Set([
  'adapters/protocol/request-without-memory',
  'application/execution/garbage',
  'application/use-cases/append',
]);

/** All their servers are there at once. */
const FILES_MAX = 15;

/** Begun first, so that none of them is the last one and alone. */
const LONGEST = [
  'server/lock',
  'damage/',
  'adapters/tcp/tcp-connection',
  'simulation/',
  'adapters/parquet/',
  'metrics/causes',
  'server/',
];

const paths = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(ENDING))
  .map((path) => path.slice(0, -ENDING.length))
  .sort();

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Folders with few files go with their neighbours, as long as they are of one subject. */
function groups(): string[][] {
  const made: string[][] = [];
  for (const subject of SHARING) {
    const shared = paths.filter((path) => path.startsWith(subject) && !ALONE.has(path));
    shared.sort((a, b) => folderOf(a).localeCompare(folderOf(b)) || a.localeCompare(b));
    const count = Math.ceil(shared.length / FILES_MAX);
    const size = Math.ceil(shared.length / count);
    for (let at = 0; at < shared.length; at += size) made.push(shared.slice(at, at + size));
  }
  return made;
}

/** Writes a file that imports a group; returns what it imports. */
function join(group: readonly string[], number: number): readonly string[] {
  const name = `${String(number).padStart(2, '0')}-${folderOf(group[0]!).replaceAll('/', '-')}.js`;
  const imports = group.map((path) => `import '../test/${path}${ENDING}';\n`);
  writeFileSync(`${MADE}${name}`, imports.join(''));
  return group;
}

rmSync(MADE, { recursive: true, force: true });
mkdirSync(MADE);
const joined = groups().flatMap(join);

function rank(file: string): number {
  const at = LONGEST.findIndex((start) => file.includes(`/dist/test/${start}`));
  return at === -1 ? LONGEST.length : at;
}

const configuration = {
  files: [
    'dist/together/*.js',
    `dist/test/**/*${ENDING}`,
    ...joined.map((path) => `!dist/test/${path}${ENDING}`),
  ],
  timeout: '2m',
  sortTestFiles: (a: string, b: string): number => rank(a) - rank(b) || a.localeCompare(b),
};

// oxlint-disable-next-line import/no-default-export -- ava wants it
export default configuration;
