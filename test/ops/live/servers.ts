import { ContainerModule } from 'inversify';
import { ChildCheckpointer } from '../../../src/adapters/checkpoint/child-checkpointer.js';
import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { SystemClock } from '../../../src/adapters/system/system-clock.js';
import type {
  Checkpointer,
  PreparedCheckpoint,
} from '../../../src/application/ports/checkpointer.js';
import type { DataDirectory } from '../../../src/application/ports/data-directory.js';
import { Port } from '../../../src/application/ports/identifiers.js';
import type { ProcessInformation } from '../../../src/application/ports/process-information.js';
import type { Timers } from '../../../src/application/ports/timers.js';
import type { RunningServer } from '../../../src/application/server/running-server.js';
import type { Settings } from '../../../src/application/server/settings.js';
import { startServer } from '../../../src/start-server.js';
import { RespClient } from '../../helpers/resp-client.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

/** A server in this process, at the same admin port however often it is started. */
export class MonitoredServer {
  readonly #adminPort: number;
  readonly #settings: Partial<Settings>;
  #running: RunningServer | null = null;

  constructor(adminPort: number, settings: Partial<Settings> = {}) {
    this.#adminPort = adminPort;
    this.#settings = { data: temporaryFolder(), ...settings };
  }

  /** As Prometheus names it. */
  get instance(): string {
    return `127.0.0.1:${this.#adminPort}`;
  }

  get adminPort(): number {
    return this.#adminPort;
  }

  async start(...modules: ContainerModule[]): Promise<void> {
    this.#running = await startServer({
      port: 0,
      adminPort: this.#adminPort,
      logLevel: 'silent',
      ...this.#settings,
      modules,
    });
  }

  /** Also when it fails, as it does when the journal has failed. */
  async stop(): Promise<void> {
    await this.#running?.stop().catch(() => undefined);
    this.#running = null;
  }

  /** Sends commands over a connection of their own; a connection that is closed is no error. */
  async send(commands: readonly string[][]): Promise<void> {
    const client = await RespClient.connect(this.#running!.port);
    await client.pipeline(commands).catch(() => undefined);
    client.destroy();
  }
}

export const onDisk = (disk: FaultyDisk): ContainerModule =>
  new ContainerModule(({ rebind }) => void rebind(Port.Disk).toConstantValue(disk));

/** Checkpoints that wait, and a clock that goes ahead: so a table gets old in no time. */
export class HeldCheckpoints {
  readonly #clock = new SystemClock();
  #aheadMs = 0;
  #letGo: () => void = () => undefined;
  readonly #held = new Promise<void>((resolve) => (this.#letGo = resolve));

  get module(): ContainerModule {
    const clock = {
      nowMs: () => this.#clock.nowMs() + this.#aheadMs,
      monotonicMs: () => this.#clock.monotonicMs(),
    };
    return new ContainerModule(({ rebind }) => {
      rebind(Port.Clock).toConstantValue(clock);
      rebind<Checkpointer>(Port.Checkpointer).toDynamicValue((context) => {
        const settings = context.get<Settings>(Port.Settings);
        const directory = context.get<DataDirectory>(Port.DataDirectory);
        const { version } = context.get<ProcessInformation>(Port.ProcessInformation);
        const child = new ChildCheckpointer({
          script: new URL('../../../src/checkpoint-main.js', import.meta.url).pathname,
          parameters: () => [settings.data, directory.databaseId, version],
          timers: context.get<Timers>(Port.Timers),
        });
        return this.#holding(child);
      });
    });
  }

  advance(ms: number): void {
    this.#aheadMs += ms;
  }

  letGo(): void {
    this.#letGo();
  }

  #holding(child: Checkpointer): Checkpointer {
    const prepare = async (
      through: number,
      onProgress: (rows: number) => void,
    ): Promise<PreparedCheckpoint | null> => {
      await this.#held;
      return child.prepare(through, onProgress);
    };
    return {
      prepare,
      open: () => child.open(),
      cleanUp: (policy) => child.cleanUp(policy),
      stop: () => child.stop(),
      close: () => child.close(),
    };
  }
}
