import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { NoTokens } from '../../../src/adapters/auth/no-tokens.js';
import { TokenFile } from '../../../src/adapters/auth/token-file.js';
import type { Log } from '../../../src/application/ports/log.js';
import { UsageError } from '../../../src/application/server/settings.js';
import { tokenOf } from '../../../src/adapters/auth/token-secret.js';
import { ByteView, viewOfLatin1 } from '../../../src/domain/bytes.js';

const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex');
const line = (fields: object = {}): string =>
  JSON.stringify({
    name: 'ada',
    sha256: sha256('secret'),
    scopes: ['read', 'write'],
    keys: ['user:*'],
    expires: null,
    ...fields,
  });

const ADA = {
  name: 'ada',
  scopes: ['read', 'write'],
  keys: ['user:*'],
  tokenId: sha256('secret'),
  expiresAtMs: Infinity,
};
const view = viewOfLatin1;
const inLargerBuffer = (text: string): ByteView =>
  view(`<<${text}>>`).set(view(`<<${text}>>`).bytes, 2, 2 + text.length);

test("the right token is known by any name left out, and by its owner's name only", (t) => {
  const store = new TokenFile(`# who may\n\n${line()}\r\n  \n`, 'tokens');
  t.true(store.isRequired);
  t.deepEqual(store.verify(null, view('secret'), 0), ADA);
  t.deepEqual(store.verify(inLargerBuffer('ada'), inLargerBuffer('secret'), 0), ADA);
  for (const name of ['bob', 'Ada', '', 'ad', 'adaa', 'default']) {
    t.is(store.verify(view(name), view('secret'), 0), null, name);
  }
});

test("any other token is nobody's", (t) => {
  const store = new TokenFile(line(), 'tokens');
  for (const token of ['', 'Secret', 'secre', 'secrett', sha256('secret')]) {
    t.is(store.verify(null, view(token), 0), null, token);
  }
});

test('among many tokens each finds its owner', (t) => {
  const lines = Array.from({ length: 500 }, (_, at) =>
    line({ name: `user-${at}`, sha256: sha256(`token-${at}`).toUpperCase() }),
  );
  const store = new TokenFile(lines.join('\n'), 'tokens');
  let found = 0;
  for (let at = 0; at < 500; at++) {
    if (store.verify(null, view(`token-${at}`), 0)?.name === `user-${at}`) found++;
  }
  t.is(found, 500);
});

test('a name that is not ASCII is compared as UTF-8', (t) => {
  const store = new TokenFile(line({ name: 'zoë' }), 'tokens');
  const name = new ByteView(Buffer.from('zoë'));
  t.is(store.verify(name, view('secret'), 0)?.name, 'zoë');
  t.is(store.verify(view('zoë'), view('secret'), 0), null);
});

test('a token is good until its expiry and not at it', (t) => {
  const cases: readonly [string, number][] = [
    ['2027-01-31', Date.UTC(2027, 0, 31)],
    ['2028-02-29', Date.UTC(2028, 1, 29)],
    ['2027-01-31T18:00Z', Date.UTC(2027, 0, 31, 18)],
    ['2027-01-31T18:00:05.250+02:00', Date.UTC(2027, 0, 31, 16, 0, 5, 250)],
  ];
  for (const [expires, atMs] of cases) {
    const store = new TokenFile(line({ expires }), 'tokens');
    t.is(store.verify(null, view('secret'), atMs - 1)?.name, 'ada', expires);
    t.is(store.verify(null, view('secret'), atMs), null, expires);
  }
  const forever = new TokenFile(
    '{"name":"a","sha256":"' + sha256('x') + '","scopes":[],"keys":[]}',
    't',
  );
  t.is(forever.verify(null, view('x'), Number.MAX_SAFE_INTEGER)?.name, 'a');
});

const NAME = '"name": expected a word of 1 to 128 characters';
const LIST = 'expected a list of strings that are not empty';
const SCOPE =
  '"scopes": expected read, write, admin, metrics, or + or - before a command or an @category, received "+gte"; the nearest is "+get"';
const DATE =
  '"expires": expected null or a date such as 2027-01-31 (its first moment, UTC) or 2027-01-31T18:00Z';
const HASH = '"sha256": expected 64 hexadecimal digits, the SHA-256 of the token';
const OBJECT = 'expected a JSON object with "name", "sha256", "scopes", "keys" and "expires"';

const MALFORMED: readonly (readonly [string, string])[] = [
  ['secret', OBJECT],
  ['{"name":', OBJECT],
  ['[]', OBJECT],
  ['null', OBJECT],
  [line({ scope: [] }), 'unknown field "scope"; the nearest is "scopes"'],
  [line({ name: undefined }), `${NAME}, received nothing`],
  [line({ name: '' }), `${NAME}, received ""`],
  [line({ name: 'a b' }), `${NAME}, received "a b"`],
  [line({ name: 7 }), `${NAME}, received 7`],
  [line({ name: 'x'.repeat(129) }), `${NAME}, received "${'x'.repeat(129)}"`],
  [line({ name: 'default' }), '"name" cannot be "default", which clients send for any owner'],
  [line({ sha256: undefined }), HASH],
  [line({ sha256: 'secret' }), HASH],
  [line({ sha256: `${sha256('x')}0` }), HASH],
  [line({ sha256: 7 }), HASH],
  [line({ scopes: undefined }), `"scopes": ${LIST}, received nothing`],
  [line({ scopes: 'read' }), `"scopes": ${LIST}, received "read"`],
  [line({ scopes: [''] }), `"scopes": ${LIST}, received [""]`],
  [line({ scopes: ['read', '+gte'] }), SCOPE],
  [line({ keys: ['?'.repeat(1025)] }), '"keys": expected a pattern of at most 1024 elements'],
  [line({ replaced: 1 }), '"replaced": expected true or false, received 1'],
  [line({ replaced: true }), '"expires": expected a date, because the token is replaced'],
  [line({ keys: [1] }), `"keys": ${LIST}, received [1]`],
  [line({ keys: null }), `"keys": ${LIST}, received null`],
  [
    line().replace('["read","write"]', '['.repeat(100_000) + ']'.repeat(100_000)),
    `"scopes": ${LIST}, received a value that is nested too deeply`,
  ],
  [line({ expires: 'never' }), `${DATE}, received "never"`],
  [line({ expires: 1_800_000_000 }), `${DATE}, received 1800000000`],
  [line({ expires: '2027-02-31' }), `${DATE}, received "2027-02-31"`],
  [line({ expires: '2027-13-01' }), `${DATE}, received "2027-13-01"`],
  [line({ expires: '2027-01-31T25:00Z' }), `${DATE}, received "2027-01-31T25:00Z"`],
  [line({ expires: '2027-01-31T18:00' }), `${DATE}, received "2027-01-31T18:00"`],
];

test('a malformed line is refused with its place and what was expected, never with the line', (t) => {
  for (const [malformed, expected] of MALFORMED) {
    const text = `# tokens\n${line({ name: 'bob', sha256: sha256('bob') })}\n\n${malformed}\n`;
    const message = `tokens:4: ${expected}`;
    t.throws(() => new TokenFile(text, 'tokens'), { instanceOf: UsageError, message }, malformed);
  }
});

test('two tokens with one name or one hash are refused, whatever the case of the digits', (t) => {
  const sameName = `${line()}\n\n${line({ sha256: sha256('x') })}`;
  t.throws(() => new TokenFile(sameName, 'tokens'), {
    instanceOf: UsageError,
    message: 'tokens:3: this "name" is already in line 1',
  });
  const sameHash = `${line()}\n${line({ name: 'bob', sha256: sha256('secret').toUpperCase() })}`;
  t.throws(() => new TokenFile(sameHash, 'tokens'), {
    instanceOf: UsageError,
    message: 'tokens:2: this "sha256" is already in line 1',
  });
});

test('a token that is replaced shares its name until it expires', (t) => {
  const fields = { sha256: sha256('old'), expires: '2030-01-01', replaced: true };
  const store = new TokenFile(`${line(fields)}\n${line()}`, 'tokens');
  const names = (nowMs: number): unknown[] =>
    ['old', 'secret'].map((token) => store.verify(view('ada'), view(token), nowMs)?.name ?? null);
  t.deepEqual(names(0), ['ada', 'ada']);
  t.deepEqual(names(Date.UTC(2030, 0, 1)), [null, 'ada']);
  t.is(store.principals.length, 2);
});

test('a token of ours with a slip in it is refused without being looked for', (t) => {
  const token = tokenOf(Buffer.alloc(32, 0xa7));
  const wrong = `${token.slice(0, -1)}${token.endsWith('x') ? 'y' : 'x'}`;
  const store = new TokenFile(
    [line({ sha256: sha256(token) }), line({ name: 'bob', sha256: sha256(wrong) })].join('\n'),
    'tokens',
  );
  t.is(store.verify(null, view(token), 0)?.name, 'ada');
  t.is(store.verify(null, view(wrong), 0), null);
});

test('a file without tokens is refused, because it would lock everybody out', (t) => {
  for (const text of ['', '\n', '# nobody']) {
    t.throws(() => new TokenFile(text, 'tokens'), {
      instanceOf: UsageError,
      message: 'tokens: expected at least one token; without any nobody could log in',
    });
  }
});

test('without tokens nobody needs one and none is right', (t) => {
  const store = new NoTokens();
  t.false(store.isRequired);
  t.is(store.verify(), null);
});

class WarningLog implements Log {
  readonly isDebugEnabled = false;
  readonly level = 'warn';
  readonly warnings: unknown[] = [];
  setLevel(): void {}
  debug(): void {}
  info(): void {}
  warn(...warning: unknown[]): void {
    this.warnings.push(warning);
  }
  error(): void {}
}

test('a file that others can read is taken with a warning, a private one without', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'mini-db-tokens-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const path = join(folder, 'tokens');
  await writeFile(path, line());
  const expected = [
    [0o600, 0],
    [0o640, 1],
    [0o604, 1],
    [0o700, 0],
  ] as const;
  for (const [mode, warnings] of expected) {
    await chmod(path, mode);
    const log = new WarningLog();
    const store = await TokenFile.read(path, log);
    t.is(store.verify(null, view('secret'), 0)?.name, 'ada');
    t.is(log.warnings.length, warnings, mode.toString(8));
  }
  await chmod(path, 0o644);
  const log = new WarningLog();
  await TokenFile.read(path, log);
  t.deepEqual(log.warnings, [
    [
      'token-file-readable',
      { path, permissions: '644' },
      `${path} can be read by other users; run chmod 600 on it`,
    ],
  ]);
});

test('a file that cannot be read, or is far too large, is a usage error', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'mini-db-tokens-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const path = join(folder, 'none');
  await t.throwsAsync(TokenFile.read(path, new WarningLog()), {
    instanceOf: UsageError,
    message: `cannot read the token file: ENOENT: no such file or directory, stat '${path}'`,
  });
  const large = join(folder, 'large');
  await writeFile(large, Buffer.alloc(16 * 1024 * 1024 + 1));
  await t.throwsAsync(TokenFile.read(large, new WarningLog()), {
    instanceOf: UsageError,
    message: `${large}: expected a token file of at most 16777216 bytes`,
  });
});
