import { inject, injectable } from 'inversify';
import { ClientMetrics } from './client-metrics.js';
import { CommandMetrics } from './command-metrics.js';
import { DiskMetrics } from './disk-metrics.js';
import { JournalMetrics } from './journal-metrics.js';
import { KeyspaceMetrics } from './keyspace-metrics.js';
import type { MetricFamily, MetricSource } from './metric-family.js';
import { ServerMetrics } from './server-metrics.js';
import { TableMetrics } from './table-metrics.js';

/** All that the server measures of itself, subject by subject. */
@injectable()
export class Metrics implements MetricSource {
  readonly families: readonly MetricFamily[];

  constructor(
    @inject(ServerMetrics) server: ServerMetrics,
    @inject(CommandMetrics) commands: CommandMetrics,
    @inject(ClientMetrics) clients: ClientMetrics,
    @inject(KeyspaceMetrics) keyspace: KeyspaceMetrics,
    @inject(JournalMetrics) journal: JournalMetrics,
    @inject(TableMetrics) table: TableMetrics,
    @inject(DiskMetrics) disk: DiskMetrics,
  ) {
    const sources: MetricSource[] = [server, commands, clients, keyspace, journal, table, disk];
    this.families = sources.flatMap(({ families }) => families);
  }
}
