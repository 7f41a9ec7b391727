import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { type Cause, becomes, isAbove, rises, until, VALUE } from './cause.js';

const READ_ONLY_TOKEN = 'a-token-that-only-reads';

/** The path of a file with that token. */
function readOnlyTokens(): string {
  const sha256 = createHash('sha256').update(READ_ONLY_TOKEN).digest('hex');
  const path = join(temporaryFolder(), 'tokens');
  const token = { name: 'ada', sha256, scopes: ['read'], keys: [], expires: null };
  writeFileSync(path, `${JSON.stringify(token)}\n`, { mode: 0o600 });
  return path;
}

/** Commands, connections, subscriptions. */
export const CLIENT_CAUSES: readonly Cause[] = [
  {
    metric: 'minidb_commands_total{command="ping"}',
    title: 'commands that were executed',
    happen: ({ client }) => client.pipeline([['PING'], ['PING'], ['PING']]),
    isRight: rises(3),
  },
  {
    metric: 'minidb_command_failures_total{command="incr"}',
    title: 'a command that answers with an error',
    happen: ({ client }) =>
      client.pipeline([
        ['SET', 'text', 'x'],
        ['INCR', 'text'],
      ]),
    isRight: rises(1),
  },
  {
    metric: 'minidb_command_rejections_total{command="set"}',
    title: 'a command without memory',
    settings: { maxMemoryBytes: 1 },
    happen: ({ client }) =>
      client.pipeline([
        ['SET', 'a', VALUE],
        ['SET', 'b', VALUE],
      ]),
    isRight: isAbove,
  },
  {
    metric: 'minidb_command_duration_seconds_count{command="keys"}',
    title: 'how long a command takes',
    happen: ({ client }) => client.command('KEYS', '*'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_error_replies_total{code="WRONGTYPE"}',
    title: 'error replies by their first word',
    happen: ({ client }) =>
      client.pipeline([
        ['HSET', 'hash', 'f', 'v'],
        ['GET', 'hash'],
      ]),
    isRight: rises(1),
  },
  {
    metric: 'minidb_requests_rejected_total',
    title: 'requests that are no command',
    happen: ({ client }) => client.pipeline([['NOSUCH'], ['SET', 'a']]),
    isRight: rises(2),
  },
  {
    metric: 'minidb_connections',
    title: 'a client that connects',
    happen: ({ connect }) => connect(),
    isRight: rises(1),
  },
  {
    metric: 'minidb_connections_accepted_total',
    title: 'a client that has connected',
    happen: ({ connect }) => connect(),
    isRight: rises(1),
  },
  {
    metric: 'minidb_connections_max',
    title: 'how many clients are allowed',
    happen: ({ client }) => client.command('CONFIG', 'SET', 'maxclients', '77'),
    isRight: becomes(77),
  },
  {
    metric: 'minidb_connections_refused_total',
    title: 'a client too many',
    settings: { maxConnections: 1 },
    happen: async ({ connect }) => (await connect()).command('PING').catch(() => undefined),
    isRight: rises(1),
  },
  {
    metric: 'minidb_logins_refused_total',
    title: 'a wrong password',
    happen: ({ client }) =>
      client.pipeline([
        ['CONFIG', 'SET', 'requirepass', 'right'],
        ['AUTH', 'wrong'],
      ]),
    isRight: rises(1),
  },
  {
    metric: 'minidb_permissions_refused_total',
    title: 'a command that a token does not allow',
    settings: { authTokens: readOnlyTokens() },
    happen: ({ client }) =>
      client.pipeline([
        ['AUTH', READ_ONLY_TOKEN],
        ['SET', 'a', '1'],
      ]),
    isRight: rises(1),
  },
  {
    metric: 'minidb_network_received_bytes_total',
    title: 'bytes that come in',
    happen: ({ client }) => client.command('ECHO', VALUE),
    isRight: (after, before) => after - before > 1000 && after - before < 1100,
  },
  {
    metric: 'minidb_network_sent_bytes_total',
    title: 'bytes that go out',
    happen: ({ client }) => client.command('ECHO', VALUE),
    isRight: (after, before) => after - before > 1000 && after - before < 1100,
  },
  {
    metric: 'minidb_clients_waiting',
    title: 'a client that has to wait',
    happen: async ({ client, connect, values }) => {
      await client.command('CLIENT', 'PAUSE', '60000', 'WRITE');
      (await connect()).write('SET a 1\r\n');
      await until(async () => (await values()).get('minidb_clients_waiting') === 1);
    },
    isRight: rises(1),
  },
  {
    metric: 'minidb_client_input_bytes',
    title: 'bytes behind a command that waits',
    happen: async ({ client, connect, values }) => {
      await client.command('CLIENT', 'PAUSE', '60000', 'WRITE');
      const waiting = await connect();
      waiting.write(`SET a 1\r\nSET b ${VALUE}\r\n`);
      await until(async () => (await values()).get('minidb_client_input_bytes')! > 1000);
    },
    isRight: (after) => after > 1000,
  },
  {
    metric: 'minidb_client_output_bytes',
    title: 'replies that a client does not read',
    happen: async ({ client, connect, values }) => {
      await client.command('SET', 'large', 'x'.repeat(16 * 1024 * 1024));
      const lazy = await connect();
      lazy.pause();
      lazy.write('GET large\r\n');
      await until(async () => (await values()).get('minidb_client_output_bytes')! > 1_000_000);
    },
    isRight: (after) => after > 1_000_000,
  },
  {
    metric: 'minidb_channels',
    title: 'a channel that somebody subscribes to',
    happen: ({ client }) => client.command('SUBSCRIBE', 'news'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_subscriptions',
    title: 'subscriptions to channels and patterns',
    happen: async ({ client, connect }) => {
      await client.command('SUBSCRIBE', 'news');
      await (await connect()).command('PSUBSCRIBE', 'n*');
    },
    isRight: rises(2),
  },
];
