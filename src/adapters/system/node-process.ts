import { release, type as systemName } from 'node:os';
import type { ProcessInformation } from '../../application/ports/process-information.js';

const MICROSECONDS = 1e6;

/** What Node tells about its own process. */
export class NodeProcess implements ProcessInformation {
  readonly version: string;
  readonly runtime = `node ${process.versions.node}`;
  readonly operatingSystem = `${systemName()} ${release()} ${process.arch}`;
  readonly processId = process.pid;

  /** `version` is Mini DB's own. */
  constructor(version: string) {
    this.version = version;
  }

  residentBytes(): number {
    return process.memoryUsage.rss();
  }

  cpuSeconds(): { user: number; system: number } {
    const { user, system } = process.cpuUsage();
    return { user: user / MICROSECONDS, system: system / MICROSECONDS };
  }
}
