import { inject, injectable } from 'inversify';
import type { Certificates } from '../ports/certificates.js';
import { Port } from '../ports/identifiers.js';
import type { ProcessInformation } from '../ports/process-information.js';
import { RecoveryStatus } from '../server/recovery-status.js';
import { ServerState } from '../server/server-state.js';
import { gauge, one, type MetricFamily, type MetricSource } from './metric-family.js';
import { SECOND_MS } from '../../domain/time-units.js';

/** What runs, since when, and whether it should get traffic. */
@injectable()
export class ServerMetrics implements MetricSource {
  readonly families: readonly MetricFamily[];

  constructor(
    @inject(Port.ProcessInformation) process: ProcessInformation,
    @inject(ServerState) state: ServerState,
    @inject(RecoveryStatus) recovery: RecoveryStatus,
    @inject(Port.Certificates) certificates: Certificates | null,
  ) {
    this.families = [
      {
        name: 'minidb_build_info',
        help: 'Always 1; what runs is in the labels',
        type: 'gauge',
        read: () => [{ labels: { version: process.version, runtime: process.runtime }, value: 1 }],
      },
      gauge(
        'minidb_start_time_seconds',
        'When the server was started, seconds since 1970',
        () => state.startedAtMs / SECOND_MS,
      ),
      gauge('minidb_ready', '1 when clients should come, as /readyz says', () =>
        state.reasons().length === 0 ? 1 : 0,
      ),
      {
        name: 'minidb_not_ready',
        help: '1 for each reason why clients should not come',
        type: 'gauge',
        read: () => state.reasons().map(({ name }) => ({ labels: { reason: name }, value: 1 })),
      },
      {
        name: 'minidb_tls_certificate_expiry_timestamp_seconds',
        help: 'When the certificate in use expires, seconds since 1970; nothing without TLS',
        type: 'gauge',
        read: () => {
          const expiresAtMs = certificates?.expiresAtMs ?? null;
          return expiresAtMs === null ? [] : one(expiresAtMs / SECOND_MS);
        },
      },
      gauge(
        'minidb_recovery_progress_ratio',
        'How much of the data has been loaded, 0 to 1',
        () => recovery.share,
      ),
      gauge(
        'minidb_recovery_duration_seconds',
        'How long loading the data took, or has taken so far',
        () => recovery.durationMs / SECOND_MS,
      ),
      gauge('minidb_recovery_rows', 'Rows read from the table at the start', () => recovery.rows),
      gauge(
        'minidb_recovery_changes',
        'Changes replayed from the journal at the start',
        () => recovery.changes,
      ),
      gauge(
        'minidb_recovery_cut_bytes',
        'Bytes of an unfinished write that the start cut off the journal',
        () => recovery.bytesCut,
      ),
    ];
  }
}
