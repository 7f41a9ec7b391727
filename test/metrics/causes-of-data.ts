import { type Cause, becomes, isAbove, rises, until, VALUE } from './cause.js';
import type { Scene } from './scene.js';

/** Keys, memory, journal, table. */
export const DATA_CAUSES: readonly Cause[] = [
  {
    metric: 'minidb_keys{db="3"}',
    title: 'a key of a database',
    happen: ({ client }) =>
      client.pipeline([
        ['SELECT', '3'],
        ['SET', 'a', '1'],
      ]),
    isRight: becomes(1),
  },
  {
    metric: 'minidb_expiring_keys{db="0"}',
    title: 'a key with an expiry',
    happen: ({ client }) => client.command('SET', 'a', '1', 'EX', '1000'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_database_bytes{db="0"}',
    title: 'memory of a database',
    happen: ({ client }) => client.command('SET', 'a', VALUE),
    isRight: (after, before) => after - before >= 1000,
  },
  {
    metric: 'minidb_keyspace_hits_total',
    title: 'a key that is there',
    happen: ({ client }) =>
      client.pipeline([
        ['SET', 'a', '1'],
        ['GET', 'a'],
      ]),
    isRight: rises(1),
  },
  {
    metric: 'minidb_keyspace_misses_total',
    title: 'a key that is not there',
    happen: ({ client }) => client.command('GET', 'nosuch'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_keys_expired_total',
    title: 'a key that expires',
    happen: async ({ client, values }) => {
      await client.command('SET', 'a', '1', 'PX', '1');
      await until(async () => (await values()).get('minidb_keys_expired_total') === 1);
    },
    isRight: rises(1),
  },
  {
    metric: 'minidb_keys_evicted_total',
    title: 'a key that has to make room',
    settings: { maxMemoryBytes: 100_000, maxMemoryPolicy: 'allkeys-lru' },
    happen: ({ client }) =>
      client.pipeline(Array.from({ length: 200 }, (_, at) => ['SET', `k${at}`, VALUE])),
    isRight: isAbove,
  },
  {
    metric: 'minidb_memory_used_bytes',
    title: 'memory in use',
    happen: ({ client }) => client.command('SET', 'a', VALUE),
    isRight: (after, before) => after - before >= 1000,
  },
  {
    metric: 'minidb_memory_allocated_bytes',
    title: 'memory that is taken',
    happen: ({ client }) => client.command('SET', 'a', 'x'.repeat(5_000_000)),
    isRight: (after, before) => after - before >= 5_000_000,
  },
  {
    metric: 'minidb_memory_limit_bytes',
    title: 'the limit of memory',
    happen: ({ client }) => client.command('CONFIG', 'SET', 'maxmemory', '123456789'),
    isRight: becomes(123_456_789),
  },
  {
    metric: 'minidb_journal_appended_sequence',
    title: 'a change',
    happen: ({ client }) => client.command('SET', 'a', '1'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_journal_durable_sequence',
    title: 'a change that is on disk',
    happen: ({ client }) => client.command('SET', 'a', '1'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_journal_lag_changes',
    title: 'a change that is not synced',
    settings: { durability: 'none' },
    happen: ({ client }) => client.command('SET', 'a', '1'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_journal_appended_bytes_total',
    title: 'bytes of changes',
    happen: ({ client }) => client.command('SET', 'a', VALUE),
    isRight: (after, before) => after - before > 1000 && after - before < 1100,
  },
  {
    metric: 'minidb_journal_replay_bytes',
    title: 'what a start would replay',
    happen: ({ client }) => client.command('SET', 'a', VALUE),
    isRight: (after, before) => after - before > 1000,
  },
  {
    metric: 'minidb_journal_sync_duration_seconds_count',
    title: 'a sync',
    happen: ({ client }) => client.command('SET', 'a', '1'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_journal_commit_duration_seconds_count',
    title: 'changes that become durable',
    happen: ({ client }) =>
      client.pipeline([
        ['SET', 'a', '1'],
        ['SET', 'b', '1'],
      ]),
    isRight: rises(2),
  },
  {
    metric: 'minidb_checkpoints_total{result="succeeded"}',
    title: 'a checkpoint',
    happen: saved,
    isRight: rises(1),
  },
  {
    metric: 'minidb_checkpoint_duration_seconds_count',
    title: 'how long a checkpoint takes',
    happen: saved,
    isRight: rises(1),
  },
  {
    metric: 'minidb_checkpoint_written_rows_total',
    title: 'rows of a checkpoint',
    happen: saved,
    isRight: rises(1),
  },
  {
    metric: 'minidb_checkpoint_written_bytes_total',
    title: 'bytes of a checkpoint',
    happen: saved,
    isRight: isAbove,
  },
  {
    metric: 'minidb_checkpoint_written_files_total',
    title: 'files of a checkpoint',
    happen: saved,
    isRight: rises(1),
  },
  {
    metric: 'minidb_checkpoint_last_success_timestamp_seconds',
    title: 'when the last checkpoint was made',
    happen: saved,
    isRight: isAbove,
  },
  {
    metric: 'minidb_table_version',
    title: 'the version of the table',
    happen: saved,
    isRight: (after, before) => before === -1 && after === 0,
  },
  { metric: 'minidb_table_rows', title: 'rows of the table', happen: saved, isRight: becomes(1) },
  { metric: 'minidb_table_bytes', title: 'bytes of the table', happen: saved, isRight: isAbove },
  {
    metric: 'minidb_table_lag_changes',
    title: 'a change that the table has not',
    happen: ({ client }) => client.command('SET', 'a', '1'),
    isRight: rises(1),
  },
  {
    metric: 'minidb_table_lag_seconds',
    title: 'the age of a change that the table has not',
    happen: ({ client }) => client.command('SET', 'a', '1'),
    isRight: (after, before) => before === 0 && after >= 0 && after < 60,
  },
];

async function saved({ client }: Scene): Promise<void> {
  await client.command('SET', 'a', '1');
  await client.command('SAVE');
}
