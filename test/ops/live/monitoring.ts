import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../helpers/free-port.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { BackgroundProgram } from './background-program.js';
import { type Secured, shortAlertmanager, shortAlerts, shortPrometheus } from './shortened.js';
import { waitFor } from './wait.js';

export interface Target {
  readonly health: string;
  readonly lastError: string;
  readonly labels: Readonly<Record<string, string>>;
}

export interface Rule {
  readonly name: string;
  readonly health: string;
  readonly lastError?: string;
  /** When it was last evaluated; the year 1 before that. */
  readonly lastEvaluation: string;
}

export interface Value {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

export interface Watched {
  readonly servers: readonly string[];
  readonly secured: Secured;
  readonly webhook: string;
}

/** Prometheus and Alertmanager on free ports, with data in temporary folders. */
export class Monitoring {
  readonly prometheus: string;
  readonly alertmanager: string;
  readonly #programs: readonly BackgroundProgram[];

  private constructor(
    addresses: { readonly prometheus: string; readonly alertmanager: string },
    programs: readonly BackgroundProgram[],
  ) {
    this.prometheus = addresses.prometheus;
    this.alertmanager = addresses.alertmanager;
    this.#programs = programs;
  }

  /** `servers` and `secured` are scraped; `webhook` is where Alertmanager tells of alerts. */
  static async start({ servers, secured, webhook }: Watched): Promise<Monitoring> {
    const folder = temporaryFolder();
    const [prometheus, alertmanager] = [await freeAddress(), await freeAddress()];
    writeFileSync(join(folder, 'alerts.yaml'), shortAlerts());
    writeFileSync(
      join(folder, 'prometheus.yml'),
      shortPrometheus({ servers, secured, alertmanager }),
    );
    writeFileSync(join(folder, 'alertmanager.yml'), shortAlertmanager(webhook));
    const programs = [
      new BackgroundProgram('prometheus-alertmanager', [
        `--config.file=${join(folder, 'alertmanager.yml')}`,
        `--storage.path=${join(folder, 'alertmanager')}`,
        `--web.listen-address=${alertmanager}`,
        // It is alone.
        '--cluster.listen-address=',
      ]),
      new BackgroundProgram('prometheus', [
        `--config.file=${join(folder, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(folder, 'prometheus')}`,
        `--web.listen-address=${prometheus}`,
      ]),
    ];
    const monitoring = new Monitoring({ prometheus, alertmanager }, programs);
    try {
      for (const address of [prometheus, alertmanager]) await isReady(address);
    } catch (error) {
      await monitoring.stop();
      throw new Error(monitoring.output, { cause: error });
    }
    return monitoring;
  }

  /** What both have written. */
  get output(): string {
    return this.#programs.map(({ output }) => output).join('\n');
  }

  async targets(): Promise<readonly Target[]> {
    const { activeTargets } = await this.#ask<{ activeTargets: Target[] }>('targets');
    return activeTargets;
  }

  async rules(): Promise<readonly Rule[]> {
    const { groups } = await this.#ask<{ groups: { rules: Rule[] }[] }>('rules');
    return groups.flatMap(({ rules }) => rules);
  }

  /** The values of an expression now. */
  async query(expression: string): Promise<readonly Value[]> {
    const search = new URLSearchParams({ query: expression }).toString();
    const { result } = await this.#ask<{ result: Value[] }>(`query?${search}`);
    return result;
  }

  /** What Prometheus knows of metrics, by the names that the pages gave them. */
  metadata(): Promise<Readonly<Record<string, unknown>>> {
    return this.#ask('metadata');
  }

  /** Names of the alerts of a server that Alertmanager holds for active. */
  async active(instance: string): Promise<readonly string[]> {
    const response = await fetch(`http://${this.alertmanager}/api/v2/alerts?active=true`);
    const alerts = (await response.json()) as { labels: Readonly<Record<string, string>> }[];
    const own = alerts.filter(({ labels }) => labels['instance'] === instance);
    return own.map(({ labels }) => labels['alertname']!);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#programs.map((program) => program.stop()));
  }

  async #ask<Data>(path: string): Promise<Data> {
    const response = await fetch(`http://${this.prometheus}/api/v1/${path}`);
    const { status, error, data } = (await response.json()) as {
      status: string;
      error?: string;
      data: Data;
    };
    if (status !== 'success') throw new Error(`${path}: ${error}`);
    return data;
  }
}

const freeAddress = async (): Promise<string> => `127.0.0.1:${await freePort()}`;

async function isReady(address: string): Promise<void> {
  await waitFor(`http://${address} to be ready`, async () => {
    try {
      const response = await fetch(`http://${address}/-/ready`);
      return response.ok ? true : null;
    } catch {
      return null;
    }
  });
}
