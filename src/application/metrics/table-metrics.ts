import { inject, injectable } from 'inversify';
import { CheckpointStatus } from '../checkpoint/checkpoint-status.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import { TableLag } from '../checkpoint/table-lag.js';
import {
  counter,
  gauge,
  histogram,
  type MetricFamily,
  type MetricSource,
} from './metric-family.js';
import { SECOND_MS } from '../../domain/time-units.js';

/** The table and the checkpoints that bring it up to date. */
@injectable()
export class TableMetrics implements MetricSource {
  readonly families: readonly MetricFamily[];

  constructor(
    @inject(CheckpointStatus) status: CheckpointStatus,
    @inject(TableLag) lag: TableLag,
    @inject(Port.Clock) clock: Clock,
  ) {
    const runningMs = (): number =>
      status.startedMonotonicMs === null ? 0 : clock.monotonicMs() - status.startedMonotonicMs;
    this.families = [
      {
        name: 'minidb_checkpoints_total',
        help: 'Checkpoints by their result',
        type: 'counter',
        read: () => [
          { labels: { result: 'succeeded' }, value: status.succeeded },
          { labels: { result: 'failed' }, value: status.failed },
        ],
      },
      histogram(
        'minidb_checkpoint_duration_seconds',
        'How long checkpoints took that succeeded',
        () => status.durations,
      ),
      gauge(
        'minidb_checkpoint_running_seconds',
        'For how long the checkpoint under way has been running; 0 when there is none',
        () => runningMs() / SECOND_MS,
      ),
      counter(
        'minidb_checkpoint_written_rows_total',
        'Rows that checkpoints wrote',
        () => status.rowsWritten,
      ),
      counter(
        'minidb_checkpoint_written_bytes_total',
        'Bytes of data files that checkpoints wrote',
        () => status.bytesWritten,
      ),
      counter(
        'minidb_checkpoint_written_files_total',
        'Data files that checkpoints wrote',
        () => status.filesWritten,
      ),
      gauge(
        'minidb_checkpoint_last_success_timestamp_seconds',
        'When the last checkpoint succeeded, or the server was started',
        () => status.savedAtMs / SECOND_MS,
      ),
      gauge('minidb_checkpoint_failing', '1 when the last checkpoint failed', () =>
        status.failure === null ? 0 : 1,
      ),
      gauge(
        'minidb_checkpoint_blocked',
        '1 when no checkpoint is tried any more: somebody else wrote to the table',
        () => (status.isBlocked ? 1 : 0),
      ),
      gauge('minidb_table_version', 'Newest version of the table', () => status.version),
      gauge('minidb_table_rows', 'Rows of the table', () => status.tableRows),
      gauge('minidb_table_bytes', 'Bytes of the table', () => status.tableBytes),
      gauge(
        'minidb_table_lag_changes',
        'Changes that the table does not contain',
        () => lag.records,
      ),
      gauge(
        'minidb_table_lag_seconds',
        'Age of the oldest change that the table does not contain',
        () => lag.seconds,
      ),
    ];
  }
}
