import { lines, now, number, perSecond, quantile, query, type Row, sumBy } from './panel.js';

export const JOURNAL_ROW: Row = {
  title: 'Journal',
  panels: [
    lines({
      title: 'Time of a sync',
      description: 'What the disk takes to make a batch durable.',
      unit: 's',
      queries: [
        query('{{instance}} p50', quantile(0.5, 'minidb_journal_sync_duration_seconds')),
        query('{{instance}} p99', quantile(0.99, 'minidb_journal_sync_duration_seconds')),
      ],
    }),
    lines({
      title: 'Time until a write is durable',
      description: 'What a client waits for, with durability always.',
      unit: 's',
      queries: [
        query('{{instance}} p50', quantile(0.5, 'minidb_journal_commit_duration_seconds')),
        query('{{instance}} p99', quantile(0.99, 'minidb_journal_commit_duration_seconds')),
      ],
    }),
    lines({
      title: 'Changes that are not durable',
      description: 'Those that wait for the disk now.',
      unit: 'short',
      queries: [query('{{instance}}', now('minidb_journal_lag_changes'))],
    }),
    lines({
      title: 'Written',
      description: 'Bytes of changes a second, and those that have not reached the disk.',
      unit: 'bytes',
      queries: [
        query('{{instance}} a second', perSecond('minidb_journal_appended_bytes_total')),
        query('{{instance}} waiting', now('minidb_journal_backlog_bytes')),
      ],
    }),
    lines({
      title: 'To be replayed',
      description: 'Bytes that a start would read from the journal; a checkpoint brings it down.',
      unit: 'bytes',
      queries: [query('{{instance}}', now('minidb_journal_replay_bytes'))],
    }),
    lines({
      title: 'Failures',
      description: 'Writes and syncs that failed, and whether writes are refused (1).',
      unit: 'short',
      queries: [
        query('{{instance}} failures', now('minidb_journal_failures_total')),
        query('{{instance}} refused', now('minidb_journal_refuses_writes')),
      ],
    }),
  ],
};

export const CHECKPOINT_ROW: Row = {
  title: 'Table and checkpoints',
  panels: [
    lines({
      title: 'Table lag',
      description: 'Age of the oldest change that readers of the table cannot see.',
      unit: 's',
      queries: [query('{{instance}}', now('minidb_table_lag_seconds'))],
    }),
    lines({
      title: 'Changes that the table lacks',
      description: 'A saw: each checkpoint brings it to zero.',
      unit: 'short',
      queries: [query('{{instance}}', now('minidb_table_lag_changes'))],
    }),
    lines({
      title: 'Time of a checkpoint',
      description: 'The mean of those that succeeded, and how long one has been running.',
      unit: 's',
      queries: [
        query(
          '{{instance}} mean',
          `${perSecond('minidb_checkpoint_duration_seconds_sum')} / ${perSecond('minidb_checkpoint_duration_seconds_count')}`,
        ),
        query('{{instance}} running', now('minidb_checkpoint_running_seconds')),
      ],
    }),
    lines({
      title: 'Checkpoints',
      description: 'In an hour, by result.',
      unit: 'short',
      queries: [
        query(
          '{{instance}} {{result}}',
          sumBy(
            'instance, result',
            'increase(minidb_checkpoints_total{instance=~"$instance"}[1h])',
          ),
        ),
      ],
    }),
    lines({
      title: 'Written by checkpoints',
      description: 'Bytes of data files a second.',
      unit: 'Bps',
      queries: [query('{{instance}}', perSecond('minidb_checkpoint_written_bytes_total'))],
    }),
    number({
      title: 'Last checkpoint',
      description: 'When one last succeeded.',
      unit: 'dateTimeFromNow',
      queries: [
        query('{{instance}}', `${now('minidb_checkpoint_last_success_timestamp_seconds')} * 1000`),
      ],
    }),
  ],
};

export const DISK_ROW: Row = {
  title: 'Disk',
  panels: [
    lines({
      title: 'Free',
      description: 'What the server may still write; without room it refuses writes.',
      unit: 'bytes',
      queries: [
        query('{{instance}} free', now('minidb_disk_free_bytes')),
        query('{{instance}} size', now('minidb_disk_total_bytes')),
      ],
    }),
    lines({
      title: 'Table',
      description: 'Bytes of the newest version; older ones that are kept are not in it.',
      unit: 'bytes',
      queries: [query('{{instance}}', now('minidb_table_bytes'))],
    }),
    lines({
      title: 'Rows',
      description: 'Of the newest version of the table.',
      unit: 'short',
      queries: [query('{{instance}}', now('minidb_table_rows'))],
    }),
  ],
};
