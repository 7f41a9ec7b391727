import { inject, injectable } from 'inversify';
import type { Space } from '../ports/disk-space.js';
import { SampledDiskSpace } from '../server/sampled-disk-space.js';
import { type MetricFamily, type MetricSource, one } from './metric-family.js';

/** Room for the journal and the table. What is not known has no sample: zero would be an alarm. */
@injectable()
export class DiskMetrics implements MetricSource {
  readonly families: readonly MetricFamily[];

  constructor(@inject(SampledDiskSpace) space: SampledDiskSpace) {
    const known = (name: string, help: string, of: (space: Space) => number): MetricFamily => ({
      name,
      help,
      type: 'gauge',
      read: () => (space.last === null ? [] : one(of(space.last))),
    });
    this.families = [
      known(
        'minidb_disk_free_bytes',
        'Bytes that the server may still write on the file system of the data directory, as of the scrape before',
        ({ freeBytes }) => freeBytes,
      ),
      known(
        'minidb_disk_total_bytes',
        'Size of the file system of the data directory',
        ({ totalBytes }) => totalBytes,
      ),
    ];
  }
}
