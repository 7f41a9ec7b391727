import { FaultyDisk } from '../../../src/adapters/memory/faulty-disk.js';
import { freePort } from '../../helpers/free-port.js';
import { TestCertificates } from '../../helpers/test-certificates.js';
import type { Checks } from '../../interop/checks.js';
import { ROWS } from '../../../ops/grafana/rows.js';
import { scrape } from '../../metrics/scrape.js';
import { alertRules } from '../alert-rules.js';
import { checkPage } from '../promtool.js';
import { Monitoring } from './monitoring.js';
import { Notifications } from './notifications.js';
import { HeldCheckpoints, MonitoredServer, onDisk } from './servers.js';
import { waitFor } from './wait.js';

const LOGINS = 30;
/** More than any alert wants. */
const CERTIFICATE_DAYS = 100;
/** Twice what the alert allows. */
const TABLE_LAG_MS = 30 * 60_000;

type Check = Checks['check'];

/** One server for each thing that goes wrong: the real alerts see it, and see that it is over. */
export class Alarms {
  readonly #check: Check;
  readonly #notifications: Notifications;
  readonly #plain: MonitoredServer;
  readonly #failing: MonitoredServer;
  readonly #loading: MonitoredServer;
  readonly #lagging: MonitoredServer;
  /** With a certificate, and pages by https. */
  readonly #secured: MonitoredServer;
  readonly #certificates = new TestCertificates();
  readonly #slowDisk = new FaultyDisk();
  readonly #badDisk = new FaultyDisk();
  readonly #checkpoints = new HeldCheckpoints();
  #loaded: Promise<void> = Promise.resolve();
  #monitoring: Monitoring | null = null;

  private constructor(check: Check, notifications: Notifications, ports: readonly number[]) {
    this.#check = check;
    this.#notifications = notifications;
    const [plain, failing, loading, lagging, secured] = ports;
    this.#plain = new MonitoredServer(plain!);
    this.#failing = new MonitoredServer(failing!);
    this.#loading = new MonitoredServer(loading!);
    this.#lagging = new MonitoredServer(lagging!, { checkpointIntervalMs: 1000 });
    const { cert, key } = this.#certificates.issue('server', { days: CERTIFICATE_DAYS });
    this.#secured = new MonitoredServer(secured!, { tlsCert: cert, tlsKey: key, tlsPort: 0 });
  }

  static async run(check: Check): Promise<void> {
    const ports: number[] = [];
    while (ports.length < 5) ports.push(await freePort());
    const alarms = new Alarms(check, await Notifications.listen(), ports);
    try {
      await alarms.#start();
      await alarms.#observe();
      await alarms.#breakAll();
      await alarms.#lookAtPanels();
      await alarms.#mendAll();
    } finally {
      await alarms.#stop();
    }
  }

  /** Those whose pages are asked for by http. */
  get #servers(): readonly MonitoredServer[] {
    return [this.#plain, this.#failing, this.#loading, this.#lagging];
  }

  /** Set before anything that uses it. */
  get #watch(): Monitoring {
    return this.#monitoring!;
  }

  async #start(): Promise<void> {
    await this.#plain.start();
    await this.#failing.start(onDisk(this.#badDisk));
    await this.#loading.start(onDisk(this.#slowDisk));
    await this.#lagging.start(this.#checkpoints.module);
    await this.#secured.start();
    this.#monitoring = await Monitoring.start({
      servers: this.#servers.map(({ instance }) => instance),
      secured: { instance: this.#secured.instance, ca: this.#certificates.ca },
      webhook: this.#notifications.address,
    });
  }

  /** Nothing is wrong yet: all servers are scraped, as OpenMetrics, and all rules are evaluated. */
  async #observe(): Promise<void> {
    const targets = await waitFor('all targets to be up', async () => {
      const found = await this.#watch.targets();
      const areUp = found.every(({ health }) => health === 'up');
      return areUp && found.length === this.#servers.length + 1 ? found : null;
    });
    for (const { lastError, labels } of targets) {
      this.#check(`${labels['instance']} is scraped without error: ${lastError}`, lastError === '');
    }
    const metadata = await waitFor('metadata', async () => {
      const found = await this.#watch.metadata();
      return 'minidb_ready' in found ? found : null;
    });
    // The name of a counter in OpenMetrics lacks what its values have.
    this.#check('Prometheus takes OpenMetrics', 'minidb_commands' in metadata);
    const rules = await waitFor('all rules to be evaluated', async () => {
      const found = await this.#watch.rules();
      const areEvaluated = found.every(({ lastEvaluation }) => !lastEvaluation.startsWith('0001'));
      return areEvaluated && found.length > 0 ? found : null;
    });
    this.#check(`${rules.length} rules are loaded`, rules.length === alertRules().length);
    for (const { name, health, lastError } of rules) {
      this.#check(`${name} is evaluated: ${lastError}`, health === 'ok');
    }
    for (const server of this.#servers) {
      await checkPage(await scrape(server.adminPort), this.#check);
    }
  }

  async #breakAll(): Promise<void> {
    await this.#plain.send([
      ['CONFIG', 'SET', 'requirepass', 'right'],
      ...Array.from({ length: LOGINS }, () => ['AUTH', 'wrong']),
    ]);
    this.#badDisk.fail({ operation: 'fdatasync', code: 'EIO' });
    await this.#failing.send([['SET', 'a', '1']]);
    await this.#loading.stop();
    this.#slowDisk.hold({ operation: 'readdir', path: 'table/_delta_log' });
    this.#loaded = this.#loading.start(onDisk(this.#slowDisk));
    await this.#lagging.send([['SET', 'a', '1']]);
    this.#checkpoints.advance(TABLE_LAG_MS);
    await this.#fires('MiniDbLoginsRefused', this.#plain, 'team');
    await this.#fires('MiniDbJournalFailed', this.#failing, 'on-call');
    await this.#fires('MiniDbNotReady', this.#loading, 'on-call');
    await this.#fires('MiniDbTableLagging', this.#lagging, 'team');
    await this.#isInhibited('MiniDbNotReady', this.#failing);
    await this.#plain.stop();
    await this.#fires('MiniDbDown', this.#plain, 'on-call');
  }

  /** Each panel's queries, as Grafana would send them, have a value of what has happened so far. */
  async #lookAtPanels(): Promise<void> {
    for (const { title: row, panels } of ROWS) {
      for (const { title, queries } of panels) {
        let values = 0;
        for (const { expr } of queries) {
          const asked = expr.replaceAll('$instance', '.*').replaceAll('$__rate_interval', '10s');
          values += (await this.#watch.query(asked)).length;
        }
        this.#check(`the panel ${row}: ${title} shows something`, values > 0);
      }
    }
  }

  async #mendAll(): Promise<void> {
    await this.#plain.start();
    await this.#resolves('MiniDbDown', this.#plain);
    await this.#resolves('MiniDbLoginsRefused', this.#plain);
    await this.#failing.stop();
    await this.#failing.start(onDisk(new FaultyDisk()));
    await this.#resolves('MiniDbJournalFailed', this.#failing);
    this.#slowDisk.letGo();
    await this.#loaded;
    await this.#resolves('MiniDbNotReady', this.#loading);
    this.#checkpoints.letGo();
    await this.#resolves('MiniDbTableLagging', this.#lagging);
    for (const server of this.#servers) {
      const isUp = await waitFor(`${server.instance} to be ready again`, async () => {
        const [found] = await this.#watch.query(`minidb_ready{instance="${server.instance}"}`);
        return found?.value[1] === '1' ? true : null;
      });
      this.#check(`${server.instance} is ready again`, isUp);
    }
  }

  async #fires(alert: string, { instance }: MonitoredServer, expected: string): Promise<void> {
    const receiver = await this.#notifications.told(alert, instance, 'firing');
    this.#check(`${alert} is told to ${receiver}, expected ${expected}`, receiver === expected);
    const active = await this.#watch.active(instance);
    this.#check(`${alert} is active in Alertmanager: ${active.join(', ')}`, active.includes(alert));
    console.log(`${alert} fires`);
  }

  async #resolves(alert: string, { instance }: MonitoredServer): Promise<void> {
    await this.#notifications.told(alert, instance, 'resolved');
    const active = await this.#watch.active(instance);
    this.#check(`${alert} is over: ${active.join(', ')}`, !active.includes(alert));
    console.log(`${alert} is resolved`);
  }

  /** It fires in Prometheus, and nobody is told because they have been told of the cause. */
  async #isInhibited(alert: string, { instance }: MonitoredServer): Promise<void> {
    await waitFor(`${alert} of ${instance} in Prometheus`, async () => {
      const firing = `ALERTS{alertname="${alert}", instance="${instance}", alertstate="firing"}`;
      return (await this.#watch.query(firing)).length > 0 ? true : null;
    });
    const told = this.#notifications.received.filter(
      (one) => one.alert === alert && one.instance === instance,
    );
    this.#check(`nobody is told of ${alert} beside its cause`, told.length === 0);
  }

  async #stop(): Promise<void> {
    this.#slowDisk.letGo();
    this.#checkpoints.letGo();
    await this.#loaded.catch(() => undefined);
    await this.#monitoring?.stop();
    for (const server of [...this.#servers, this.#secured]) await server.stop();
    this.#notifications.close();
  }
}
