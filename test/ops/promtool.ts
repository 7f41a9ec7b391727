import { runProgram } from '../helpers/run-program.js';
import type { Checks } from '../interop/checks.js';
import { inProject, passes } from './project.js';

type Check = Checks['check'];

/** What Prometheus's and Alertmanager's own tools say about our files. */
export async function checkFiles(check: Check): Promise<void> {
  const rules = inProject('ops/prometheus/alerts.yaml');
  await passes(check, 'promtool', ['check', 'rules', '--lint=all', '--lint-fatal', rules]);
  const tests = inProject('ops/prometheus/alerts.test.yaml');
  await passes(check, 'promtool', ['test', 'rules', tests]);
  const prometheus = inProject('ops/prometheus/prometheus.yml');
  await passes(check, 'promtool', ['check', 'config', prometheus]);
  const alertmanager = inProject('ops/alertmanager/alertmanager.yml');
  await passes(check, 'amtool', ['check-config', alertmanager]);
}

/** `promtool check metrics` tells of names and help that are against the rules, and then fails. */
export async function checkPage(page: string, check: Check): Promise<void> {
  const { code, stdout, stderr } = await runProgram('promtool', ['check', 'metrics'], page);
  const said = stdout + stderr;
  check(`promtool check metrics: ${said}`, code === 0 && said === '');
}
