import { inject, injectable } from 'inversify';
import { CheckpointStatus } from '../checkpoint/checkpoint-status.js';
import { Port } from '../ports/identifiers.js';
import type { Journal } from '../ports/journal.js';
import {
  counter,
  gauge,
  histogram,
  type MetricFamily,
  type MetricSource,
} from './metric-family.js';

/** How changes come to the disk. */
@injectable()
export class JournalMetrics implements MetricSource {
  readonly families: readonly MetricFamily[];

  constructor(
    @inject(Port.Journal) journal: Journal,
    @inject(CheckpointStatus) checkpoints: CheckpointStatus,
  ) {
    this.families = [
      gauge(
        'minidb_journal_appended_sequence',
        'Number of the last change',
        () => journal.appended,
      ),
      gauge(
        'minidb_journal_durable_sequence',
        'Number of the last change that survives power loss',
        () => journal.durable,
      ),
      gauge('minidb_journal_lag_changes', 'Changes that are not durable yet', () =>
        Math.max(0, journal.appended - journal.durable),
      ),
      counter(
        'minidb_journal_appended_bytes_total',
        'Bytes of changes since the start',
        () => journal.appendedBytes,
      ),
      gauge(
        'minidb_journal_backlog_bytes',
        'Bytes of changes that have not reached the disk',
        () => journal.backlogBytes,
      ),
      gauge(
        'minidb_journal_replay_bytes',
        'Bytes that a start would have to replay',
        () => journal.appendedBytes - checkpoints.journalBytes,
      ),
      histogram(
        'minidb_journal_sync_duration_seconds',
        'Time that the disk takes for a sync, with the write before it',
        () => journal.measures.syncTime,
      ),
      histogram(
        'minidb_journal_commit_duration_seconds',
        'With durability always: time from a change until it is durable, as its reply waits for it',
        () => journal.measures.commitWait,
      ),
      counter(
        'minidb_journal_failures_total',
        'Writes and syncs that failed',
        () => journal.measures.failures,
      ),
      gauge('minidb_journal_failed', '1 when the journal has failed for good', () =>
        journal.hasFailed ? 1 : 0,
      ),
      gauge('minidb_journal_refuses_writes', '1 while writes are refused', () =>
        journal.refusal === null ? 0 : 1,
      ),
    ];
  }
}
