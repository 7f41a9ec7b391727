import { inject, injectable } from 'inversify';
import type { Database } from '../databases/database.js';
import { Databases } from '../databases/databases.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import { Statistics } from '../statistics/statistics.js';
import { counter, gauge, type MetricFamily, type MetricSource } from './metric-family.js';

/** What is stored, and the memory that it takes. */
@injectable()
export class KeyspaceMetrics implements MetricSource {
  readonly families: readonly MetricFamily[];

  constructor(
    @inject(Databases) databases: Databases,
    @inject(Statistics) statistics: Statistics,
    @inject(RuntimeSettings) settings: RuntimeSettings,
  ) {
    const byDatabase = (
      name: string,
      help: string,
      of: (database: Database) => number,
    ): MetricFamily => ({
      name,
      help,
      type: 'gauge',
      read: () =>
        [...databases.inUse()].map((database) => ({
          labels: { db: String(database.index) },
          value: of(database),
        })),
    });
    this.families = [
      byDatabase('minidb_keys', 'Keys by database', ({ keyspace }) => keyspace.count),
      byDatabase(
        'minidb_expiring_keys',
        'Keys with an expiry by database',
        ({ keyspace }) => keyspace.expiring,
      ),
      byDatabase(
        'minidb_database_bytes',
        'Memory in use for keys and values by database',
        ({ keyspace }) => keyspace.usedBytes,
      ),
      counter(
        'minidb_keyspace_hits_total',
        'Keys that were looked up and there',
        () => statistics.keyspaceHits,
      ),
      counter(
        'minidb_keyspace_misses_total',
        'Keys that were looked up and not there',
        () => statistics.keyspaceMisses,
      ),
      counter('minidb_keys_expired_total', 'Keys removed by expiry', () => statistics.keysExpired),
      counter(
        'minidb_keys_evicted_total',
        'Keys removed to make room',
        () => statistics.keysEvicted,
      ),
      gauge(
        'minidb_memory_used_bytes',
        'Memory in use for keys and values; what the limit counts',
        () => databases.usedBytes,
      ),
      gauge(
        'minidb_memory_allocated_bytes',
        'Memory taken from the system for keys and values',
        () => databases.allocatedBytes,
      ),
      gauge(
        'minidb_memory_limit_bytes',
        'Limit of memory for keys and values; 0 means none',
        () => settings.maxMemoryBytes,
      ),
    ];
  }
}
