import { NoTokens } from '../../src/adapters/auth/no-tokens.js';
import { settingsOf } from '../../src/adapters/config/settings-of.js';
import { SealedJournalFiles } from '../../src/adapters/journal/sealed-journal-files.js';
import { Checkpoints } from '../../src/application/checkpoint/checkpoints.js';
import { LocalCheckpointer } from '../../src/application/checkpoint/local-checkpointer.js';
import { Databases } from '../../src/application/databases/databases.js';
import type { Checkpointer } from '../../src/application/ports/checkpointer.js';
import type { Clock } from '../../src/application/ports/clock.js';
import { Port } from '../../src/application/ports/identifiers.js';
import type { Journal } from '../../src/application/ports/journal.js';
import type { Log, LogFields } from '../../src/application/ports/log.js';
import type { Disk } from '../../src/application/ports/disk.js';
import type { Table } from '../../src/application/ports/table.js';
import { Server } from '../../src/application/server/server.js';
import { createContainer } from '../../src/container.js';

const DAY_MS = 86_400_000;

/** Time that a test can let pass, on top of the real one. */
export class ShiftedClock implements Clock {
  shiftMs = 0;

  nowMs(): number {
    return Date.now() + this.shiftMs;
  }

  monotonicMs(): number {
    return performance.now();
  }
}

/** Remembers warnings: what a start tells of what it cut. */
class WarningLog implements Log {
  readonly isDebugEnabled = false;
  readonly level = 'warn';
  readonly warnings: { event: string; fields: LogFields }[] = [];

  setLevel(): void {}
  debug(): void {}

  info(): void {}

  warn(event: string, fields: LogFields): void {
    this.warnings.push({ event, fields });
  }

  error(): void {}
}

const noCheckpointer: Checkpointer = {
  open: () => undefined,
  prepare: async () => null,
  cleanUp: async () => ({ files: 0, bytes: 0 }),
  stop: async () => undefined,
  close: async () => undefined,
};

/** A whole server in this process, on a real folder and a real port. It makes a checkpoint only when told. */
export class OpenedServer {
  readonly clock = new ShiftedClock();
  readonly log = new WarningLog();
  readonly #container;

  private constructor(folder: string) {
    const settings = settingsOf({
      data: folder,
      port: 0,
      adminPort: 'off',
      checkpointIntervalMs: DAY_MS,
      drainTimeoutMs: 0,
    });
    this.#container = createContainer({ settings, tokens: new NoTokens(), version: '0.0.0' });
    this.#container.rebind(Port.Clock).toConstantValue(this.clock);
    this.#container.rebind(Port.Log).toConstantValue(this.log);
  }

  static async start(folder: string, makesCheckpoints: boolean): Promise<OpenedServer> {
    const server = new OpenedServer(folder);
    server.#bindCheckpointer(makesCheckpoints);
    await server.#container.get(Server).start();
    return server;
  }

  get databases(): Databases {
    return this.#container.get(Databases);
  }

  get journal(): Journal {
    return this.#container.get(Port.Journal);
  }

  /** The last warning's bytes that were cut; 0 without one. */
  get bytesCut(): number {
    const warning = this.log.warnings.find(({ event }) => event === 'journal-cut');
    return Number(warning?.fields['bytesCut'] ?? 0);
  }

  /** A checkpoint, and the cleaning up after it. */
  async save(): Promise<void> {
    const checkpoints = this.#container.get(Checkpoints);
    await checkpoints.save();
    while (checkpoints.isRunning) await new Promise(setImmediate);
  }

  async stop(): Promise<void> {
    await this.#container.get(Server).stop();
  }

  #bindCheckpointer(makesCheckpoints: boolean): void {
    const container = this.#container;
    if (!makesCheckpoints) {
      container.rebind(Port.Checkpointer).toConstantValue(noCheckpointer);
      return;
    }
    container.rebind(Port.Checkpointer).toDynamicValue(() => {
      const disk = container.get<Disk>(Port.Disk);
      const journal = new SealedJournalFiles(disk);
      const table = container.get<Table>(Port.Table);
      return new LocalCheckpointer({ disk, table, journal, clock: this.clock }, { fileRows: 50 });
    });
  }
}

/** Everything that a server holds, a line for each entry, in an order that is always the same. */
export function contentOf(databases: Databases): string {
  const lines: string[] = [];
  for (const { index, keyspace } of databases.inUse()) {
    let cursor = 0;
    do {
      cursor = keyspace.scan(cursor, 1000, ({ key, value, type, version, expiresAtMs }) => {
        const bytes = `${Buffer.from(key.copy()).toString('hex')} ${Buffer.from(value.copy()).toString('hex')}`;
        lines.push(`${index} ${bytes} ${type} ${version} ${expiresAtMs}`);
      });
    } while (cursor !== 0);
  }
  return lines.sort().join('\n');
}
