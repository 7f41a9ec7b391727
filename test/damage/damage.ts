import {
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { DeltaLog } from '../../src/adapters/parquet/delta/delta-log.js';
import { NodeDisk } from '../../src/adapters/system/node-disk.js';
import { contentEnd, lastJournal, type Scene } from './scene.js';

/** What is damaged, and the paths of its files in a scene. */
export type Targets = ReadonlyMap<string, readonly string[]>;

/** The kinds of file that there are in one scene or another. */
export const KINDS = [
  'format.json',
  'journal file that the table contains',
  'journal file that a start needs',
  'last journal file',
  'clean-stop.json',
  'ballast',
  'commit',
  'log checkpoint',
  '_last_checkpoint',
  'data file of the newest version',
  'data file of an older version',
  'lock',
] as const;
export type Kind = (typeof KINDS)[number];

const DATABASE_ID = /"database":"([^"]*)"/;

/** Every file of a scene under its kind. */
export async function targetsOf({ folder }: Scene): Promise<Map<Kind, string[]>> {
  const id = DATABASE_ID.exec(readFileSync(join(folder, 'format.json'), 'utf8'))![1]!;
  const newest = await new DeltaLog(new NodeDisk(folder), id).newest();
  const targets = new Map<Kind, string[]>();
  const add = (kind: Kind, path: string): void => {
    targets.set(kind, [...(targets.get(kind) ?? []), path]);
  };
  add('format.json', 'format.json');
  const last = lastJournal(folder).slice(folder.length + 1);
  for (const name of readdirSync(join(folder, 'journal'))) {
    const path = `journal/${name}`;
    if (name === 'clean-stop.json' || name === 'ballast') add(name, path);
    else if (path === last) add('last journal file', path);
    else if (Number.parseInt(name, 10) > newest.sequence)
      add('journal file that a start needs', path);
    else add('journal file that the table contains', path);
  }
  for (const name of readdirSync(join(folder, 'table'))) {
    if (name === '_delta_log') continue;
    const isLive = newest.files.has(name);
    add(`data file of ${isLive ? 'the newest' : 'an older'} version`, `table/${name}`);
  }
  for (const name of readdirSync(join(folder, 'table/_delta_log'))) {
    const path = `table/_delta_log/${name}`;
    if (name === '_last_checkpoint') add(name, path);
    else add(name.endsWith('.json') ? 'commit' : 'log checkpoint', path);
  }
  for (const name of readdirSync(folder)) if (name === 'lock') add('lock', name);
  return targets;
}

export interface Damage {
  readonly path: string;
  readonly how: 'flip' | 'truncate';
  /** For messages. */
  readonly text: string;
  /** What was read from the file means the same as before. */
  readonly isHarmless: boolean;
}

const TRUNCATED = 0.25;
/** Most of a journal file can be room that was prepared and not used. */
const IN_CONTENT = 0.9;

/** Changes one byte of a file, or cuts its end off. */
export function damage(folder: string, path: string, random: SeededRandom): Damage {
  if (path === 'lock') return damageLink(join(folder, path), random);
  const bytes = readFileSync(join(folder, path));
  const end = random.chance(IN_CONTENT) ? contentEnd(bytes) : bytes.length;
  const at = random.below(end);
  const how = random.chance(TRUNCATED) ? 'truncate' : 'flip';
  const changed = Buffer.from(how === 'truncate' ? bytes.subarray(0, at) : bytes);
  if (how === 'flip') changed.writeUInt8(changed[at]! ^ random.between(1, 255), at);
  writeFileSync(join(folder, path), changed);
  const isHarmless = path === 'journal/ballast' || hasSameMeaning(path, bytes, changed);
  return { path, how, text: `${how} at byte ${at} of ${bytes.length} of ${path}`, isHarmless };
}

/** A link has only a name to damage. */
function damageLink(path: string, random: SeededRandom): Damage {
  const target = Buffer.from(readlinkSync(path));
  const at = random.below(target.length);
  const how = random.chance(0.5) ? 'truncate' : 'flip';
  const changed = Buffer.from(how === 'truncate' ? target.subarray(0, Math.max(1, at)) : target);
  // No name has a NUL.
  if (how === 'flip') changed.writeUInt8(Math.max(1, changed[at]! ^ random.between(1, 127)), at);
  rmSync(path);
  symlinkSync(changed, path);
  return {
    path: 'lock',
    how,
    text: `lock points to ${changed.toString('latin1')}`,
    isHarmless: true,
  };
}

/** White space in the files that people may edit. */
export function hasSameMeaning(path: string, before: Buffer, after: Buffer): boolean {
  if (!['format.json', 'journal/clean-stop.json'].includes(path)) return false;
  try {
    const text = JSON.stringify(JSON.parse(after.toString()));
    return text === JSON.stringify(JSON.parse(before.toString()));
  } catch {
    return false;
  }
}
