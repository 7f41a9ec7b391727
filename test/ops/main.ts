/** `npm run test:ops [-- PART]`: what is in ops/ against the programs that it is for. */
import { hasProgram } from '../helpers/programs.js';
import { Checks } from '../interop/checks.js';
import { Alarms } from './live/alarms.js';
import { checkContainers, checkService } from './packages.js';
import { checkFiles } from './promtool.js';

/** On a machine that has to have everything, what is missing is a failure. */
const isComplete = process.env['CI'] === 'true';

interface Part {
  readonly name: string;
  readonly programs: readonly string[];
  readonly run: (check: Checks['check']) => Promise<void>;
}

const PARTS: readonly Part[] = [
  { name: 'files', programs: ['promtool', 'amtool'], run: checkFiles },
  {
    name: 'alarms',
    programs: ['promtool', 'prometheus', 'prometheus-alertmanager'],
    run: (check) => Alarms.run(check),
  },
  { name: 'service', programs: ['systemd-analyze'], run: checkService },
  { name: 'containers', programs: ['python3'], run: checkContainers },
];

const checks = new Checks();
const wanted = process.argv[2];
const parts = PARTS.filter(({ name }) => wanted === undefined || wanted === name);
if (parts.length === 0) throw new Error(`expected ${PARTS.map(({ name }) => name).join(' or ')}`);

for (const { name, programs, run } of parts) {
  const missing = programs.filter((program) => !hasProgram(program));
  if (missing.length > 0) {
    const text = `${name}: there is no ${missing.join(', ')}`;
    if (isComplete) checks.check(text, false);
    else console.log(`left out, ${text}`);
    continue;
  }
  try {
    await run(checks.check);
  } catch (error) {
    checks.check(`${name}: ${error instanceof Error ? error.stack : String(error)}`, false);
  }
}
checks.tell();
process.exitCode = checks.failed === 0 ? 0 : 1;
