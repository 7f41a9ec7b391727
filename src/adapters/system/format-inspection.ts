import { RESTORE } from '../../application/check/check-report.js';
import type { CheckReport } from '../../application/check/check-report.js';
import type { Disk } from '../../application/ports/disk.js';
import type { FormatInspection } from '../../application/ports/inspection.js';
import { FORMAT_PATH, readDatabaseId } from './format-file.js';

/** Checks `format.json`. */
export class FormatFileInspection implements FormatInspection {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  async run(report: CheckReport): Promise<string | null> {
    if (!(await this.#disk.list('.')).includes(FORMAT_PATH)) {
      const what = 'it is missing, but there is data';
      report.defect({ path: FORMAT_PATH, what, advice: RESTORE });
      return null;
    }
    report.counts.files++;
    try {
      return await readDatabaseId(this.#disk);
    } catch (error) {
      report.refused(error);
      return null;
    }
  }
}
