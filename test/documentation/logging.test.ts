import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The levels that a call may have, and the name it begins with. */
const CALL = /\b[lL]og(?:ger)?\??\.(debug|info|warn|error)\(\s*'([a-z][a-z0-9-]*)'/g;
const ROW = /^\| `([a-z0-9-]+)` \| (debug|info|warn|error|as its event) \| \S/gm;
/** Written with the level of what it is about. */
const OF_ANY_LEVEL = 'records-left-out';

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

test('each event that the server logs is in docs/logging.md with its level, and no other is', (t) => {
  const files = sources(join(ROOT, 'src'));
  t.true(files.length > 100, String(files.length));
  const logged = new Map<string, string>([[OF_ANY_LEVEL, 'as its event']]);
  for (const file of files) {
    for (const [, level, event] of file.matchAll(CALL)) logged.set(event!, level!);
  }
  const text = readFileSync(join(ROOT, 'docs', 'logging.md'), 'utf8');
  const listed = new Map([...text.matchAll(ROW)].map(([, event, level]) => [event!, level!]));
  t.true(logged.size > 15, String(logged.size));
  t.deepEqual(
    [...listed].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [...logged].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
});
