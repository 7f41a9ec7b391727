/**
 * A process without a file descriptor to spare starts a program, then again when it has some; says how
 * each ended. Run it with a low `ulimit -n`.
 */
import { closeSync, openSync } from 'node:fs';
import { Launcher } from '../../../src/adapters/checkpoint/launcher.js';

const FEW_LEFT = 3;
const ends: string[] = [];
const launcher = new Launcher({
  command: () => ['/bin/sh', '-c', 'exit 7'],
  onMessage: () => undefined,
  onEnd: (how) => void ends.push(how),
  ...(process.argv[2] === undefined ? {} : { shell: process.argv[2] }),
});
const held: number[] = [];
try {
  for (;;) held.push(openSync('/dev/null', 'r'));
} catch {
  for (const descriptor of held.splice(-FEW_LEFT)) closeSync(descriptor);
}
launcher.start();
await launcher.ended;
for (const descriptor of held) closeSync(descriptor);
launcher.start();
await launcher.ended;
await launcher.close();
process.stdout.write(JSON.stringify(ends));
