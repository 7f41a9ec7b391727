import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT } from '../../src/adapters/cli/exit-codes.js';
import { FRAME_MAGIC, FRAME_MAGIC_AT } from '../../src/adapters/journal/format.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { withChecksum } from '../../src/adapters/parquet/delta/commit-checksum.js';
import { type Damage, hasSameMeaning, type Kind, targetsOf } from '../damage/damage.js';
import { checked, describe, runDamagedCopy, started } from '../damage/damaged-copy.js';
import { contentEnd, copyOf, makeScenes, type Scene } from '../damage/scene.js';
import { patchFrame } from '../helpers/patch-frame.js';
import type { FileResult } from './messages.js';
import { mutate } from './mutation.js';

const JOURNAL: readonly Kind[] = [
  'journal file that the table contains',
  'journal file that a start needs',
  'last journal file',
  'clean-stop.json',
];
const DELTA: readonly Kind[] = ['commit', 'log checkpoint', '_last_checkpoint'];
/** Of inputs whose checksum is made right again: what is behind it is reached only so. */
const SEALED = 0.5;
const FRAME_HEADER_BYTES = 64;
/** A start needs the newest files, and passes over many of the others. */
const NEWEST = 0.6;
const NEWEST_PLACES = 6;
const PIECES = [
  '{',
  '}',
  '[]',
  '"',
  '\n',
  '{"add":',
  '{"remove":',
  '"size":-1',
  'null',
  '../',
  '\0',
];

interface Place {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly path: string;
}

/** Journals and logs of data directories that servers left, with bytes that nobody wrote. */
export class DataInputs {
  readonly #places: readonly Place[];

  private constructor(places: readonly Place[]) {
    this.#places = places;
  }

  static async make(random: SeededRandom): Promise<DataInputs> {
    const places: Place[] = [];
    for (const scene of await makeScenes(random)) {
      for (const [kind, paths] of await targetsOf(scene)) {
        places.push(...paths.map((path) => ({ scene, kind, path })));
      }
    }
    return new DataInputs(places.sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  run(target: 'journal files' | 'delta logs', random: SeededRandom): Promise<FileResult> {
    const kinds = target === 'journal files' ? JOURNAL : DELTA;
    const kind = random.pick(kinds);
    const places = this.#places.filter((at) => at.kind === kind);
    const place = random.pick(random.chance(NEWEST) ? places.slice(-NEWEST_PLACES) : places);
    const isFramed = place.path.endsWith('.journal');
    const isSealed = (isFramed || kind === 'commit') && random.chance(SEALED);
    return isSealed ? runSealed(place, random) : runChanged(place, random);
  }
}

async function runChanged(place: Place, random: SeededRandom): Promise<FileResult> {
  const result = await runDamagedCopy(place, random, damageSome);
  const isAccepted = result.outcome !== 'refused';
  return { isAccepted, faults: result.faults, input: describe(place, result) };
}

function damageSome(folder: string, path: string, random: SeededRandom): Damage {
  const bytes = readFileSync(join(folder, path));
  const end = contentEnd(bytes);
  const after = Buffer.concat([
    mutate(bytes.subarray(0, end), random, PIECES),
    bytes.subarray(end),
  ]);
  writeFileSync(join(folder, path), after);
  const isHarmless = after.equals(bytes) || hasSameMeaning(path, bytes, after);
  // Any number of bytes may be gone, as at a file that is cut.
  return { path, how: 'truncate', text: `changes in ${path}`, isHarmless };
}

/** With the right checksum what is read may be anything, but it is read or refused in words. */
async function runSealed({ scene, path }: Place, random: SeededRandom): Promise<FileResult> {
  const folder = copyOf(scene.folder);
  const place = join(folder, path);
  const before = readFileSync(place);
  const after = path.endsWith('.journal')
    ? withOtherFrame(before, random)
    : withOtherCommit(before, random);
  writeFileSync(place, after);
  const findings = await checked(folder);
  const { refusal } = await started(folder);
  rmSync(dirname(folder), { recursive: true });
  const faults: string[] = [];
  if (refusal !== null) {
    const { code, message } = refusal;
    if (code !== EXIT.damaged) faults.push(`exit code ${code}: ${message}`);
    // A check does not apply what it reads, so an effect on another kind of value is not seen.
    if (findings.length === 0 && !path.endsWith('.journal'))
      faults.push(`check saw no reason for: ${message}`);
  }
  const input = `${path}, with the right checksum: ${shown(after, before)}`;
  return { isAccepted: refusal === null, faults, input };
}

function withOtherFrame(before: Buffer, random: SeededRandom): Buffer {
  const magic = Buffer.alloc(4);
  magic.writeUInt32LE(FRAME_MAGIC);
  const starts: number[] = [];
  for (let at = before.indexOf(magic); at >= 0; at = before.indexOf(magic, at + 1)) {
    starts.push(at - FRAME_MAGIC_AT);
  }
  const after = Buffer.from(before);
  if (starts.length === 0) return after;
  patchFrame(after, random.pick(starts), (frame) => {
    for (let left = random.between(1, 3); left > 0; left--) {
      // The header as often as all that it is about.
      const from = random.chance(0.3) ? 12 : FRAME_HEADER_BYTES;
      if (from < frame.length) frame[random.between(from, frame.length - 1)] = random.below(256);
    }
  });
  return after;
}

function withOtherCommit(before: Buffer, random: SeededRandom): Buffer {
  const end = before.lastIndexOf(',"crc32":"');
  const text = mutate(before.subarray(0, end), random, PIECES).toString('latin1');
  return Buffer.from(withChecksum(text));
}

/** Where the first difference is, and what is there now. */
function shown(after: Buffer, before: Buffer): string {
  let at = 0;
  while (at < after.length && after[at] === before[at]) at++;
  const part = after.subarray(Math.max(0, at - 20), at + 40).toString('latin1');
  return `byte ${at}: ${JSON.stringify(part)}`;
}
