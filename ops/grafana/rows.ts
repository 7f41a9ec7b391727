import { CHECKPOINT_ROW, DISK_ROW, JOURNAL_ROW } from './rows-of-data.js';
import { CLIENT_ROW, COMMAND_ROW } from './rows-of-clients.js';
import { lines, now, number, perSecond, query, type Row, sumBy } from './panel.js';

const OVERVIEW_ROW: Row = {
  title: 'Overview',
  panels: [
    number({
      title: 'Ready',
      description: 'Whether clients should come, as /readyz says.',
      unit: 'bool_yes_no',
      queries: [query('{{instance}}', now('minidb_ready'))],
    }),
    number({
      title: 'Journal failed',
      description: 'Yes means that nothing is written until a restart.',
      unit: 'bool_yes_no',
      queries: [query('{{instance}}', now('minidb_journal_failed'))],
    }),
    number({
      title: 'Commands',
      description: 'Executed a second.',
      unit: 'ops',
      queries: [query('{{instance}}', sumBy('instance', perSecond('minidb_commands_total')))],
    }),
    number({
      title: 'Table lag',
      description: 'Age of the oldest change that readers of the table cannot see.',
      unit: 's',
      queries: [query('{{instance}}', now('minidb_table_lag_seconds'))],
    }),
    number({
      title: 'Started',
      description: 'When the server was started.',
      unit: 'dateTimeFromNow',
      queries: [query('{{instance}}', `${now('minidb_start_time_seconds')} * 1000`)],
    }),
    number({
      title: 'Certificate',
      description: 'Days until the one that clients are shown expires; nothing without TLS.',
      unit: 'd',
      queries: [
        query(
          '{{instance}}',
          `(${now('minidb_tls_certificate_expiry_timestamp_seconds')} - time()) / 86400`,
        ),
      ],
    }),
    lines({
      title: 'Alerts',
      description: 'Those that fire; docs/runbook.md has a section for each.',
      unit: 'none',
      queries: [
        query(
          '{{alertname}} {{instance}}',
          'ALERTS{alertname=~"MiniDb.*", alertstate="firing", instance=~"$instance|"}',
        ),
      ],
    }),
  ],
};

const MEMORY_ROW: Row = {
  title: 'Keys and memory',
  panels: [
    lines({
      title: 'Keys',
      description: 'By database.',
      unit: 'short',
      queries: [
        query('{{instance}} db {{db}}', now('minidb_keys')),
        query('{{instance}} db {{db}} that expire', now('minidb_expiring_keys')),
      ],
    }),
    lines({
      title: 'Memory of keys and values',
      description:
        'In use, which the limit counts; taken from the system; and the limit, 0 for none.',
      unit: 'bytes',
      queries: [
        query('{{instance}} in use', now('minidb_memory_used_bytes')),
        query('{{instance}} taken', now('minidb_memory_allocated_bytes')),
        query('{{instance}} limit', now('minidb_memory_limit_bytes')),
      ],
    }),
    lines({
      title: 'Memory of the process',
      description: 'All of it, and the heap of its runtime.',
      unit: 'bytes',
      queries: [
        query('{{instance}} process', now('process_resident_memory_bytes')),
        query('{{instance}} heap', now('nodejs_heap_size_used_bytes')),
      ],
    }),
    lines({
      title: 'Hits',
      description: 'Share of the keys looked up that were there.',
      unit: 'percentunit',
      queries: [
        query(
          '{{instance}}',
          `${perSecond('minidb_keyspace_hits_total')} / (${perSecond('minidb_keyspace_hits_total')} + ${perSecond('minidb_keyspace_misses_total')})`,
        ),
      ],
    }),
    lines({
      title: 'Keys removed',
      description: 'By expiry, and by eviction, which only a cache should do.',
      unit: 'ops',
      queries: [
        query('{{instance}} expired', perSecond('minidb_keys_expired_total')),
        query('{{instance}} evicted', perSecond('minidb_keys_evicted_total')),
      ],
    }),
    lines({
      title: 'Memory by database',
      description: 'In use for keys and values.',
      unit: 'bytes',
      queries: [query('{{instance}} db {{db}}', now('minidb_database_bytes'))],
    }),
  ],
};

const PROCESS_ROW: Row = {
  title: 'Process',
  panels: [
    lines({
      title: 'Processor',
      description: 'Seconds a second; the thread that executes commands can use one.',
      unit: 'percentunit',
      queries: [query('{{instance}}', perSecond('process_cpu_seconds_total'))],
    }),
    lines({
      title: 'Event loop delay',
      description: 'How late the thread was, since the scrape before; about 10 ms is nothing.',
      unit: 's',
      queries: [
        query('{{instance}} p99', now('nodejs_eventloop_lag_p99_seconds')),
        query('{{instance}} longest', now('nodejs_eventloop_lag_max_seconds')),
      ],
    }),
    lines({
      title: 'Garbage collection',
      description: 'Seconds a second.',
      unit: 'percentunit',
      queries: [
        query('{{instance}}', sumBy('instance', perSecond('nodejs_gc_duration_seconds_sum'))),
      ],
    }),
    lines({
      title: 'Recovery',
      description: 'How much of the data has been loaded.',
      unit: 'percentunit',
      queries: [query('{{instance}}', now('minidb_recovery_progress_ratio'))],
    }),
  ],
};

/** The dashboard, from what is looked at first to what is looked at last. */
export const ROWS: readonly Row[] = [
  OVERVIEW_ROW,
  COMMAND_ROW,
  CLIENT_ROW,
  MEMORY_ROW,
  JOURNAL_ROW,
  CHECKPOINT_ROW,
  DISK_ROW,
  PROCESS_ROW,
];
