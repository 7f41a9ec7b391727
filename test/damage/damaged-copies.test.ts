import test from 'ava';
import { cases } from '../helpers/scale.js';
import { randomOfRun } from '../helpers/seed.js';
import { KINDS, type Kind, targetsOf } from './damage.js';
import { type Case, describe, runDamagedCopy } from './damaged-copy.js';
import { makeScenes } from './scene.js';

const COPIES = cases(100, 1000);
const TIME_MAX_MS = 1_200_000;

test('a start on a damaged copy has all data, cuts an unfinished write, or names the file and refuses', async (t) => {
  t.timeout(TIME_MAX_MS);
  const random = randomOfRun(t);
  const scenes = await makeScenes(random);
  const targets = await Promise.all(scenes.map(targetsOf));
  const hits = new Map<string, number>();
  let ran = 0;
  // Kinds and scenes in turn, so that each is hit whatever the seed.
  for (let turn = 0; ran < COPIES; turn++) {
    const kind: Kind = KINDS[turn % KINDS.length]!;
    const at = Math.floor(turn / KINDS.length) % scenes.length;
    const paths = targets[at]!.get(kind);
    if (paths === undefined) continue;
    const damaged: Case = { scene: scenes[at]!, kind, path: random.pick(paths) };
    const result = await runDamagedCopy(damaged, random);
    t.deepEqual(result.faults, [], describe(damaged, result));
    const hit = `${kind}: ${result.outcome}`;
    hits.set(hit, (hits.get(hit) ?? 0) + 1);
    ran++;
  }
  for (const [hit, count] of [...hits].sort()) t.log(`${count} × ${hit}`);
  t.is(ran, COPIES);
  const kindsHit = new Set([...hits.keys()].map((hit) => hit.split(':')[0]));
  t.deepEqual([...kindsHit].sort(), [...KINDS].sort());
});

test('what nobody has damaged is sound, and a start has all of it', async (t) => {
  const random = randomOfRun(t);
  for (const scene of await makeScenes(random)) {
    // The content of the ballast means nothing.
    const untouched: Case = { scene, kind: 'ballast', path: 'journal/ballast' };
    const { outcome, faults } = await runDamagedCopy(untouched, random);
    t.deepEqual([outcome, faults], ['all data', []], scene.name);
  }
});
