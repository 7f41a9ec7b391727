import { fileURLToPath } from 'node:url';
import test from 'ava';
import { runProgram } from '../../helpers/run-program.js';

const STARVED = fileURLToPath(new URL('starved-launcher.js', import.meta.url));

for (const [title, shell] of [
  ['through a shell', []],
  ['without a shell', ['/no/such/shell']],
] as const) {
  test(`without descriptors a program does not start, and the next one does: ${title}`, async (t) => {
    const limited = 'ulimit -n 64; exec "$@"';
    const parameters = ['-c', limited, 'sh', process.execPath, STARVED, ...shell];
    const { code, stdout, stderr } = await runProgram('/bin/sh', parameters);
    t.is(stderr, '');
    t.is(code, 0);
    const [first, second] = JSON.parse(stdout) as string[];
    t.regex(first!, /^it could not be started: .*EMFILE$/);
    t.is(second, 'it ended with code 7');
  });
}
