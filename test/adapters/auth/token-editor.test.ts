import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { editFile } from '../../../src/adapters/auth/replaced-file.js';
import { TokenEditor } from '../../../src/adapters/auth/token-editor.js';
import { TokenFile } from '../../../src/adapters/auth/token-file.js';
import { ManualClock } from '../../../src/adapters/memory/manual-clock.js';
import { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { UsageError } from '../../../src/application/server/settings.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const HOUR_MS = 3_600_000;

function scene() {
  const folder = temporaryFolder();
  const path = join(folder, 'tokens');
  const clock = new ManualClock();
  const random = new SeededRandom(7);
  const editor = new TokenEditor({ path, clock, random });
  const text = (): string => readFileSync(path, 'utf8');
  const ownerOf = (secret: string, atMs = clock.nowMs()): string | null =>
    new TokenFile(text(), path).verify(null, viewOfLatin1(secret), atMs)?.name ?? null;
  const create = (name: string, lifetimeMs: number | null = null): Promise<string> =>
    editor.create({ name, scopes: ['read'], keys: ['a*'], lifetimeMs });
  return { folder, path, clock, editor, text, ownerOf, create };
}

const usage = (message: string | RegExp) => ({ instanceOf: UsageError, message });

test('a token that was created logs in, and the file has its hash only', async (t) => {
  const { editor, text, ownerOf, create, path } = scene();
  const ada = await create('ada');
  const bob = await create('bob', HOUR_MS);
  t.is(ownerOf(ada), 'ada');
  t.is(ownerOf(bob), 'bob');
  t.is(statSync(path).mode & 0o777, 0o600);
  t.false(text().includes(ada) || text().includes(ada.slice(7, 50)));
  t.deepEqual(
    (await editor.list()).map(({ name, state, scopes, keys }) => ({ name, state, scopes, keys })),
    ['ada', 'bob'].map((name) => ({ name, state: 'good', scopes: ['read'], keys: ['a*'] })),
  );
});

test('a token is good for as long as was said', async (t) => {
  const { editor, clock, ownerOf, create } = scene();
  const secret = await create('ada', HOUR_MS);
  clock.advance(HOUR_MS - 1);
  t.is(ownerOf(secret), 'ada');
  clock.advance(1);
  t.is(ownerOf(secret), null);
  t.is((await editor.list())[0]?.state, 'expired');
});

test('one owner has one token, and a wrong request changes nothing', async (t) => {
  const { editor, text, create, path } = scene();
  await create('ada');
  const before = text();
  await t.throwsAsync(
    create('ada'),
    usage(`${path} has a token of "ada" already; rotate or revoke that one`),
  );
  const request = { name: 'eve', scopes: ['read'], keys: [], lifetimeMs: null };
  for (const [wrong, message] of [
    [{ name: 'a b' }, /^token create: "name": expected a word/],
    [{ name: 'default' }, /^token create: "name" cannot be "default"/],
    [{ scopes: ['raed'] }, /^token create: "scopes": expected read, .* the nearest is "read"$/],
    [{ keys: ['?'.repeat(1025)] }, /^token create: "keys": expected a pattern/],
    [{ lifetimeMs: 1e15 }, /^expected a time before the year 10000/],
  ] as const) {
    const creation = async (): Promise<string> => editor.create({ ...request, ...wrong });
    await t.throwsAsync(creation, usage(message));
  }
  t.is(text(), before);
});

test('comments and what others wrote stay, also behind a last line without an end', async (t) => {
  const { editor, path, text, create } = scene();
  const foreign = `{"name":"shop", "sha256":"${'ab'.repeat(32)}", "scopes":["+restock"], "keys":[]}`;
  writeFileSync(path, `# first\n\n${foreign}\r\n  # last`);
  chmodSync(path, 0o644);
  await create('ada');
  t.true(text().startsWith(`# first\n\n${foreign}\r\n  # last\n{"name":"ada"`));
  t.is(statSync(path).mode & 0o777, 0o600);
  await editor.revoke('ada');
  t.is(text(), `# first\n\n${foreign}\r\n  # last\n`);
});

test('revoking leaves no token of the owner, and the nearest name is told', async (t) => {
  const { editor, path, ownerOf, create } = scene();
  const ada = await create('ada');
  const bob = await create('bob');
  const second = await editor.rotate('ada', { graceMs: HOUR_MS, lifetimeMs: null });
  t.is(await editor.revoke('ada'), 2);
  t.deepEqual(
    [ada, second, bob].map((secret) => ownerOf(secret)),
    [null, null, 'bob'],
  );
  await t.throwsAsync(
    editor.revoke('bo'),
    usage(`${path} has no token of "bo"; the nearest is "bob"`),
  );
  t.is(await editor.revoke('bob'), 1);
  await t.throwsAsync(editor.revoke('bob'), usage(`${path} has no token of "bob"`));
});

test('a rotated token has the rights of the old one, which ends at once or after its grace', async (t) => {
  const { editor, clock, ownerOf, create } = scene();
  const first = await create('ada');
  const second = await editor.rotate('ada', { graceMs: HOUR_MS, lifetimeMs: null });
  t.deepEqual(
    [first, second].map((secret) => ownerOf(secret)),
    ['ada', 'ada'],
  );
  t.deepEqual(
    (await editor.list()).map(({ state }) => state),
    ['replaced', 'good'],
  );
  t.deepEqual(
    (await editor.list()).map(({ scopes, keys }) => [scopes, keys]),
    [
      [['read'], ['a*']],
      [['read'], ['a*']],
    ],
  );
  clock.advance(HOUR_MS / 2);
  const third = await editor.rotate('ada', { graceMs: HOUR_MS, lifetimeMs: null });
  clock.advance(HOUR_MS / 2);
  t.deepEqual(
    [first, second, third].map((secret) => ownerOf(secret)),
    [null, 'ada', 'ada'],
  );
  const fourth = await editor.rotate('ada', { graceMs: 0, lifetimeMs: null });
  t.deepEqual(
    [second, third, fourth].map((secret) => ownerOf(secret)),
    [null, null, 'ada'],
  );
  t.is((await editor.list()).length, 1);
});

test('a rotated token ends when the old one would have, unless told', async (t) => {
  const { editor, clock, ownerOf, create } = scene();
  await create('ada', HOUR_MS);
  const kept = await editor.rotate('ada', { graceMs: 0, lifetimeMs: null });
  t.is(ownerOf(kept, clock.nowMs() + HOUR_MS - 1), 'ada');
  t.is(ownerOf(kept, clock.nowMs() + HOUR_MS), null);
  clock.advance(HOUR_MS);
  await t.throwsAsync(
    editor.rotate('ada', { graceMs: 0, lifetimeMs: null }),
    usage(/^the token of "ada" expired at .*; say --expires for the new one$/),
  );
  const longer = await editor.rotate('ada', { graceMs: HOUR_MS, lifetimeMs: 2 * HOUR_MS });
  t.is(ownerOf(longer, clock.nowMs() + HOUR_MS), 'ada');
  t.is((await editor.list()).length, 1);
});

test('edits at the same time lose no token', async (t) => {
  const { editor, path, create } = scene();
  const names = Array.from({ length: 40 }, (_, at) => `user-${at}`);
  await Promise.all(names.map((name) => create(name)));
  t.deepEqual((await editor.list()).map(({ name }) => name).toSorted(), names.toSorted());
  t.false(existsSync(`${path}.lock`) || existsSync(`${path}.new`));
});

test('a link stays, and what it leads to is replaced', async (t) => {
  const { folder, path, create, ownerOf } = scene();
  symlinkSync(join(folder, 'real'), path);
  writeFileSync(join(folder, 'real'), '');
  const secret = await create('ada');
  t.true(lstatSync(path).isSymbolicLink());
  t.is(ownerOf(secret), 'ada');
  t.deepEqual(readdirSync(folder).toSorted(), ['real', 'tokens']);
});

test('an edit that fails leaves the file and no lock', async (t) => {
  const { path, folder } = scene();
  writeFileSync(path, 'as it was');
  const fail = (): never => {
    throw new RangeError('no');
  };
  await t.throwsAsync(editFile(path, fail), { instanceOf: RangeError });
  t.is(readFileSync(path, 'utf8'), 'as it was');
  t.deepEqual(readdirSync(folder), ['tokens']);
  await t.throwsAsync(
    editFile(join(folder, 'none', 'tokens'), () => ({ text: '', result: null })),
    usage(/^cannot change the token file: ENOENT/),
  );
});

test('a lock that nobody gives up is told', async (t) => {
  const { path, create } = scene();
  writeFileSync(`${path}.lock`, '');
  await t.throwsAsync(
    create('ada'),
    usage(/^.*tokens\.lock has been there for 5 s: .* remove it when nobody does$/),
  );
  t.false(existsSync(path));
});
