import test from 'ava';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import type { KeyHash } from '../../../src/domain/keyspace/half-sip-hash.js';
import { make, put } from '../../helpers/keyspaces.js';
import { randomOfRun } from '../../helpers/seed.js';

test('an entry that is there all the time is scanned, whatever happens between the calls', (t) => {
  const random = randomOfRun(t);
  let scans = 0;
  for (const from of [200, 30_000]) {
    for (const to of [200, 30_000]) {
      const keyspace = make();
      const stay = new Set<string>();
      for (let at = 0; at < 150; at++) stay.add(`stay:${at}`);
      for (const key of stay) put(keyspace, key, 'x');
      for (let at = 0; at < from; at++) put(keyspace, `go:${at}`, random.below(200));
      let size = from;
      let cursor = 0;
      let calls = 0;
      do {
        cursor = keyspace.scan(cursor, 10, (entry) => stay.delete(entry.key.toLatin1()));
        for (let change = 0; change < 2000 && size < to; change++) put(keyspace, `go:${size++}`, 9);
        for (let change = 0; change < 2000 && size > to; change++) {
          t.true(keyspace.remove(viewOfLatin1(`go:${--size}`)));
        }
        keyspace.compact(500);
        calls++;
      } while (cursor !== 0);
      t.is(stay.size, 0, `growing from ${from} to ${to}`);
      t.true(calls > 10);
      keyspace.assertConsistent();
      scans++;
    }
  }
  t.is(scans, 4);
});

test('entries of equal hash are scanned in one call', (t) => {
  const hash: KeyHash = { hash: () => -(2 ** 31) };
  const keyspace = make({ hash });
  for (let at = 0; at < 300; at++) put(keyspace, `key:${at}`);
  let visited = 0;
  const cursor = keyspace.scan(0, 1, () => visited++);
  t.is(visited, 300);
  t.is(
    keyspace.scan(cursor, 100, () => visited++),
    0,
  );
  t.is(visited, 300);
});

test('a scan of an emptied table passes few slots in one call', (t) => {
  const keyspace = make();
  for (let at = 0; at < 50_000; at++) put(keyspace, `key:${at}`);
  while (keyspace.step(1000) > 0);
  let removed = 0;
  for (let at = 40_000; at > 13_200; at--)
    if (keyspace.remove(viewOfLatin1(`key:${at}`))) removed++;
  t.is(removed, 26_800);
  let calls = 0;
  let cursor = 0;
  let visited = 0;
  do {
    cursor = keyspace.scan(cursor, 100, () => visited++);
    calls++;
  } while (cursor !== 0);
  t.is(visited, keyspace.count);
  t.true(calls >= visited / 100);
  t.is(
    keyspace.scan(2 ** 32, 10, () => t.fail()),
    0,
  );
});
