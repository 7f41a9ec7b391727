import test from 'ava';
import {
  configuration,
  type Environment,
  readSettings,
} from '../../../src/adapters/config/read-settings.js';
import { type Settings, UsageError } from '../../../src/application/server/settings.js';

interface Sources {
  readonly flags?: Readonly<Record<string, string>>;
  readonly environment?: Environment;
  /** Content of mini-db.json. */
  readonly file?: string;
}

function read({ flags = {}, environment = {}, file }: Sources): Settings {
  return readSettings(new Map(Object.entries(flags)), environment, (path) => {
    if (path === 'mini-db.json' && file !== undefined) return file;
    throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  });
}

const DEFAULTS: Settings = {
  host: '127.0.0.1',
  port: 6380,
  data: './data',
  durability: 'always',
  adminHost: '127.0.0.1',
  adminPort: 9380,
  authTokens: null,
  tlsCert: null,
  tlsKey: null,
  tlsCa: null,
  tlsClientAuth: 'none',
  tlsPort: null,
  tlsMinVersion: '1.2',
  allowUnauthenticated: false,
  allowPlaintextAuth: false,
  maxConnections: 10_000,
  maxConnectionsPerAddress: 0,
  maxCommandsPerSecond: 0,
  idleTimeoutMs: 0,
  loginDelayOnLoopback: false,
  maxMemoryBytes: 0,
  orderedIndex: false,
  maxMemoryPolicy: 'noeviction',
  checkpointIntervalMs: 60_000,
  checkpointJournalBytes: 64 * 1024 ** 2,
  retentionMs: 3_600_000,
  retentionBytes: 10 * 1024 ** 3,
  drainTimeoutMs: 10_000,
  slowCommandMs: 100,
  auditLog: null,
  logLevel: 'info',
  logFormat: 'json',
};

test('without sources the defaults of the contract hold', (t) => {
  t.deepEqual(read({}), DEFAULTS);
});

test('variables of other programs and undefined ones are left alone', (t) => {
  const environment = { PATH: '/bin', MINI_DB_PORT: 'x', minidb_port: 'x', MINIDB_PORT: undefined };
  t.deepEqual(read({ environment }), DEFAULTS);
});

/** Every option by flag name, with a value that is not its default. */
const GIVEN: readonly (readonly [string, string, Partial<Settings>])[] = [
  ['host', '::1', { host: '::1' }],
  ['slow-command-ms', '5', { slowCommandMs: 5 }],
  ['port', '0', { port: 0 }],
  ['data', '/var/lib/mini-db', { data: '/var/lib/mini-db' }],
  ['durability', 'interval', { durability: 'interval' }],
  ['admin-host', '0.0.0.0', { adminHost: '0.0.0.0' }],
  ['admin-port', 'off', { adminPort: 'off' }],
  ['auth-tokens', 'tokens', { authTokens: 'tokens' }],
  ['tls-cert', 'other.crt', { tlsCert: 'other.crt' }],
  ['tls-key', 'other.key', { tlsKey: 'other.key' }],
  ['tls-ca', 'other-ca.crt', { tlsCa: 'other-ca.crt' }],
  ['tls-client-auth', 'optional', { tlsClientAuth: 'optional' }],
  ['tls-port', '0', { tlsPort: 0 }],
  ['tls-min-version', '1.3', { tlsMinVersion: '1.3' }],
  ['allow-unauthenticated', 'on', { allowUnauthenticated: true }],
  ['allow-plaintext-auth', 'on', { allowPlaintextAuth: true }],
  ['max-connections', '7', { maxConnections: 7 }],
  ['max-connections-per-address', '8', { maxConnectionsPerAddress: 8 }],
  ['max-commands-per-second', '9', { maxCommandsPerSecond: 9 }],
  ['idle-timeout', '5m', { idleTimeoutMs: 300_000 }],
  ['login-delay-on-loopback', 'on', { loginDelayOnLoopback: true }],
  ['max-memory-policy', 'allkeys-lru', { maxMemoryPolicy: 'allkeys-lru' }],
  ['max-memory', '2GiB', { maxMemoryBytes: 2 * 1024 ** 3 }],
  ['ordered-index', 'on', { orderedIndex: true }],
  ['checkpoint-interval', '500ms', { checkpointIntervalMs: 500 }],
  ['checkpoint-journal-bytes', '1MiB', { checkpointJournalBytes: 1024 ** 2 }],
  ['retention', '2d', { retentionMs: 172_800_000 }],
  ['retention-bytes', '1KiB', { retentionBytes: 1024 }],
  ['drain-timeout', '3', { drainTimeoutMs: 3000 }],
  ['audit-log', '-', { auditLog: '-' }],
  ['log-level', 'silent', { logLevel: 'silent' }],
  ['log-format', 'pretty', { logFormat: 'pretty' }],
];

/** What options of TLS cannot do without, and their properties. */
const TLS: readonly (readonly [string, string, Partial<Settings>])[] = [
  ['tls-cert', 'a.crt', { tlsCert: 'a.crt' }],
  ['tls-key', 'a.key', { tlsKey: 'a.key' }],
  ['tls-ca', 'ca.crt', { tlsCa: 'ca.crt' }],
  ['tls-client-auth', 'required', { tlsClientAuth: 'required' }],
];

test('each option can be given by flag, by variable and by key of the config file', (t) => {
  t.is(GIVEN.length, Object.keys(DEFAULTS).length);
  for (const [name, value, changed] of GIVEN) {
    const needed = TLS.filter(([other]) => name.startsWith('tls-') && other !== name);
    const flags = Object.fromEntries(needed.map(([other, text]) => [other, text]));
    const all = [DEFAULTS, ...needed.map(([, , settings]) => settings), changed];
    const expected = Object.fromEntries(all.flatMap((each) => Object.entries(each)));
    const variable = `MINIDB_${name.toUpperCase().replaceAll('-', '_')}`;
    t.deepEqual(read({ flags: { ...flags, [name]: value } }), expected, `--${name}`);
    t.deepEqual(read({ flags, environment: { [variable]: value } }), expected, variable);
    const file = JSON.stringify({ [name]: value });
    t.deepEqual(read({ flags: { ...flags, config: 'mini-db.json' }, file }), expected, file);
  }
});

test('in the config file, what is on or off can be a boolean', (t) => {
  const flags = { config: 'mini-db.json' };
  t.true(read({ flags, file: '{"ordered-index": true}' }).orderedIndex);
  const environment = { MINIDB_ORDERED_INDEX: 'off' };
  t.false(read({ flags, environment, file: '{"ordered-index": true}' }).orderedIndex);
  t.false(read({ flags, file: '{"ordered-index": false}' }).orderedIndex);
});

test('a flag goes before the environment, that before the file, that before the default', (t) => {
  const flags = { config: 'mini-db.json' };
  const environment = { MINIDB_PORT: '2' };
  const file = '{"port": 3}';
  t.is(read({ flags: { ...flags, port: '1' }, environment, file }).port, 1);
  t.is(read({ flags, environment, file }).port, 2);
  t.is(read({ flags, file }).port, 3);
  t.is(read({ flags, file: '{}' }).port, 6380);
});

test('the config file is found by its flag or its variable, and the flag goes first', (t) => {
  const file = '\uFEFF{"port": 3, "drain-timeout": 2.5}';
  const byVariable = read({ environment: { MINIDB_CONFIG: 'mini-db.json' }, file });
  t.is(byVariable.port, 3);
  t.is(byVariable.drainTimeoutMs, 2500);
  const environment = { MINIDB_CONFIG: 'other.json' };
  t.is(read({ flags: { config: 'mini-db.json' }, environment, file }).port, 3);
});

const PORT = 'a port from 0 (any free one) to 65535';
const inFile = (file: string): Sources => ({ flags: { config: 'mini-db.json' }, file });

const REFUSED: readonly (readonly [Sources, string])[] = [
  [{ flags: { port: '70000' } }, `--port: expected ${PORT}, received "70000"`],
  [{ environment: { MINIDB_PORT: '' } }, `MINIDB_PORT: expected ${PORT}, received ""`],
  [
    { flags: { port: '1' }, environment: { MINIDB_PORT: 'x' } },
    `MINIDB_PORT: expected ${PORT}, received "x"`,
  ],
  [{ flags: { 'admin-port': 'none' } }, `--admin-port: expected ${PORT} or off, received "none"`],
  [
    { flags: { durability: 'fast' } },
    '--durability: expected one of always, interval, none, received "fast"',
  ],
  [
    { environment: { MINIDB_LOG_LEVEL: 'trace' } },
    'MINIDB_LOG_LEVEL: expected one of debug, info, warn, error, silent, received "trace"',
  ],
  [
    { flags: { 'drain-timeout': '1w' } },
    '--drain-timeout: expected a duration such as 30 (seconds), 500ms, 30s, 5m, 1h or 7d, at most 24d, received "1w"',
  ],
  [
    { flags: { 'max-memory': '1GB' } },
    '--max-memory: expected a size such as 1048576 (bytes), 512KiB, 64MiB or 10GiB, received "1GB"',
  ],
  [
    { flags: { 'max-connections': '0' } },
    '--max-connections: expected a whole number from 1 to 1000000, received "0"',
  ],
  [{ flags: { host: '' } }, '--host: expected a host name or address, received ""'],
  [
    { environment: { MINIDB_PROT: '1' } },
    'unknown environment variable MINIDB_PROT; the nearest is MINIDB_PORT',
  ],
  [{ flags: { config: '' } }, '--config: expected a file, received ""'],
  [
    inFile(`{"port": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    `mini-db.json: "port": expected ${PORT}, received a value that is nested too deeply`,
  ],
  [inFile('{"prot": 1}'), 'mini-db.json: unknown key "prot"; the nearest is "port"'],
  [inFile('{"port": -1}'), `mini-db.json: "port": expected ${PORT}, received "-1"`],
  [{ flags: { 'ordered-index': 'yes' } }, '--ordered-index: expected on or off, received "yes"'],
  [
    inFile('{"ordered-index": 1}'),
    'mini-db.json: "ordered-index": expected on or off, received "1"',
  ],
  [inFile('{"port": true}'), `mini-db.json: "port": expected ${PORT}, received true`],
  [inFile('{"port": null}'), `mini-db.json: "port": expected ${PORT}, received null`],
  [inFile('{"port": [1]}'), `mini-db.json: "port": expected ${PORT}, received [1]`],
  [
    inFile('{"adminPort": 1}'),
    'mini-db.json: unknown key "adminPort"; the nearest is "admin-port"',
  ],
  [inFile('{"__proto__": 1}'), 'mini-db.json: unknown key "__proto__"; the nearest is "port"'],
  [
    inFile('{"config": "x"}'),
    'mini-db.json: "config" cannot be in the config file itself; remove it',
  ],
  [inFile('[]'), 'mini-db.json: expected a JSON object such as {"port": 6380}'],
  [inFile('null'), 'mini-db.json: expected a JSON object such as {"port": 6380}'],
  [
    { flags: { config: 'none.json' } },
    "cannot read the config file: ENOENT: no such file or directory, open 'none.json'",
  ],
];

test('what is wrong is refused with its source, what was expected and what was received', (t) => {
  for (const [sources, message] of REFUSED) {
    t.throws(() => read(sources), { instanceOf: UsageError, message }, message);
  }
});

test('a config file that is not JSON is refused with the place', (t) => {
  t.throws(() => read(inFile('{"port": }')), {
    instanceOf: UsageError,
    message: /^mini-db\.json: expected JSON: Unexpected token/,
  });
});

test('the flags shown are all options and the config file, each once, with variable and default', (t) => {
  const names = configuration.flags.map(({ name }) => name);
  t.deepEqual(names.toSorted(), [...GIVEN.map(([name]) => name), 'config'].toSorted());
  const port = configuration.flags.find(({ name }) => name === 'port');
  t.is(port?.help, 'port to listen on; 0 means any free one (default 6380) [MINIDB_PORT]');
  const tokens = configuration.flags.find(({ name }) => name === 'auth-tokens');
  t.regex(tokens?.help ?? '', /without it clients need none \[MINIDB_AUTH_TOKENS\]$/);
});
