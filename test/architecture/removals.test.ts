import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';

const FOLDER = 'src/application';

test('entries leave a database in two places, which tell those who watch their absence', (t) => {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const sources = paths.filter((path) => path.endsWith('.ts'));
  t.true(sources.length > 50);
  const found = sources.flatMap((path) => {
    const calls = readFileSync(join(FOLDER, path), 'utf8').matchAll(
      /(?:keyspace|hashes)\.remove\(/g,
    );
    return [...calls].map(() => path);
  });
  t.deepEqual(found.sort(), [
    'databases/database.ts',
    'databases/database.ts',
    'databases/replay.ts',
    'databases/replay.ts',
  ]);
});
