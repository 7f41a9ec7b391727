import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import test from 'ava';

const MODULE = new URL('../../../src/adapters/system/lowest-priority.js', import.meta.url).href;
/** Prints what the system says of each thread: its niceness is the 17th word behind the name. */
const PROGRAM = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { takeLowestPriority } from '${MODULE}';
  takeLowestPriority();
  const threads = readdirSync('/proc/self/task');
  const stats = threads.map((thread) => readFileSync('/proc/self/task/' + thread + '/stat', 'utf8'));
  console.log(stats.map((stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]).join(' '));`;

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('every thread of the process has the lowest priority', async (t) => {
  const parameters = ['--input-type=module', '--eval', PROGRAM];
  const { stdout } = await promisify(execFile)(process.execPath, parameters);
  const priorities = stdout.trim().split(' ');
  t.true(priorities.length > 1, 'there are threads for garbage, too');
  t.deepEqual([...new Set(priorities)], ['19']);
});
