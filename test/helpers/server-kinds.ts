import { fileURLToPath } from 'node:url';

/** Which program a test runs: Redis shows that the test itself is right. */
export type ServerKind = 'mini-db' | 'redis';

export type Durability = 'always' | 'interval' | 'none';

export interface ServerOptions {
  readonly kind?: ServerKind;
  /** The data directory. */
  readonly folder: string;
  readonly durability?: Durability;
  /** Ours takes any free port when it is 0, the default. */
  readonly port?: number;
  /** Files; the port is TLS then. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca: string };
  /** Added at the end of the command line. */
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface CommandLine {
  readonly program: string;
  readonly parameters: readonly string[];
}

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

export function commandLine(options: ServerOptions): CommandLine {
  return options.kind === 'redis' ? redis(options) : miniDb(options);
}

/** The port in a line of output that says the server is ready; null when it says something else. */
export function readyPort(line: string, options: ServerOptions): number | null {
  if (options.kind === 'redis') {
    return line.includes('Ready to accept connections') ? (options.port ?? null) : null;
  }
  if (!line.includes('"msg":"ready"')) return null;
  const record: unknown = JSON.parse(line);
  if (typeof record === 'object' && record !== null && 'port' in record) return Number(record.port);
  throw new Error(`a ready line without a port: ${line}`);
}

function miniDb({
  folder,
  durability = 'always',
  port = 0,
  flags = [],
  tls,
}: ServerOptions): CommandLine {
  const where = ['--port', String(port), '--admin-port', 'off', '--data', folder];
  const secure = tls === undefined ? [] : ['--tls-cert', tls.cert, '--tls-key', tls.key];
  const how = ['--durability', durability, '--log-level', 'warn', ...secure, ...flags];
  return { program: process.execPath, parameters: [MAIN, 'serve', ...where, ...how] };
}

const REDIS_PERSISTENCE: Record<Durability, readonly string[]> = {
  always: ['--appendonly', 'yes', '--appendfsync', 'always'],
  interval: ['--appendonly', 'yes', '--appendfsync', 'everysec'],
  none: ['--appendonly', 'no'],
};

function redis(options: ServerOptions): CommandLine {
  const { folder, durability = 'always', flags = [] } = options;
  const where = [...redisPorts(options), '--bind', '127.0.0.1', '--dir', folder];
  const how = ['--save', '', ...REDIS_PERSISTENCE[durability], ...flags];
  return { program: 'redis-server', parameters: [...where, ...how] };
}

function redisPorts({ port, tls }: ServerOptions): string[] {
  if (tls === undefined) return ['--port', String(port)];
  const files = [
    '--tls-cert-file',
    tls.cert,
    '--tls-key-file',
    tls.key,
    '--tls-ca-cert-file',
    tls.ca,
  ];
  return ['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no', ...files];
}

/** The program the tests of this run are about, from the environment variable MODEL_AGAINST. */
export function kindUnderTest(): ServerKind {
  return process.env['MODEL_AGAINST'] === 'redis' ? 'redis' : 'mini-db';
}
