import { existsSync, readFileSync } from 'node:fs';
import test from 'ava';

const text = readFileSync('SECURITY.md', 'utf8');

test('each test that SECURITY.md names is there', (t) => {
  const named = [...text.matchAll(/\]\((test\/[^)#]+)\)/g)].map(([, path]) => path!);
  t.true(named.length >= 15, String(named.length));
  t.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
});

test('each row of what is defended names a test', (t) => {
  const section = text.split(/^## /m).find((part) => part.startsWith('What is defended'));
  const rows = (section ?? '').split('\n').filter((line) => line.startsWith('| '));
  const claims = rows.slice(2);
  t.true(claims.length >= 12, String(claims.length));
  t.deepEqual(
    claims.filter((row) => !row.includes('](test/')),
    [],
  );
});
