import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitOf } from '../../src/adapters/cli/exit-codes.js';
import { checkData } from '../../src/check-data.js';
import type { Finding } from '../../src/application/check/check-report.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { treeDigest } from './tree-digest.js';
import { damage as damageOneByte, type Damage, type Kind } from './damage.js';
import { contentOf, OpenedServer } from './opened-server.js';
import { copyOf, type Scene, staleLock } from './scene.js';

/** How a start on a damaged copy ended. */
export type Outcome = 'all data' | 'tail cut' | 'refused';

export interface Case {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly path: string;
}

export interface Result {
  readonly outcome: Outcome;
  readonly damage: Damage;
  /** What should not be; empty when all is well. */
  readonly faults: readonly string[];
}

export interface Start {
  readonly refusal: { readonly code: number; readonly message: string } | null;
  readonly content: string;
  readonly bytesCut: number;
}

const DAMAGED = 4;

/** Damages a copy, checks it, starts a server on it, and judges what both say. */
export async function runDamagedCopy(
  { scene, kind, path }: Case,
  random: SeededRandom,
  damage = damageOneByte,
): Promise<Result> {
  const folder = copyOf(scene.folder);
  if (scene.isOpen) staleLock(folder);
  const done = damage(folder, path, random);
  const before = treeDigest(folder);
  const findings = await checked(folder);
  const faults = treeDigest(folder) === before ? [] : ['check changed the directory'];
  if (scene.isOpen) restoreLock(folder, random, kind);
  const start = await started(folder);
  rmSync(dirname(folder), { recursive: true });
  const outcome = outcomeOf(start, scene);
  const judged = judge({ scene, kind, damage: done, start, findings, outcome });
  return { outcome, damage: done, faults: [...faults, ...judged] };
}

/** Taking the lock for the check has removed what a killed server left. */
function restoreLock(folder: string, random: SeededRandom, kind: Kind): void {
  staleLock(folder);
  if (kind === 'lock') damageOneByte(folder, 'lock', random);
}

/** What a check finds in a directory. */
export async function checked(folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  await checkData(folder, {
    found: (finding) => void findings.push(finding),
    progress: () => undefined,
  });
  return findings;
}

/** How a start on a directory ends, and what is there then. */
export async function started(folder: string): Promise<Start> {
  let server: OpenedServer;
  try {
    server = await OpenedServer.start(folder, false);
  } catch (error) {
    return { refusal: exitOf(error), content: '', bytesCut: 0 };
  }
  const content = contentOf(server.databases);
  const { bytesCut } = server;
  await server.stop();
  return { refusal: null, content, bytesCut };
}

function outcomeOf({ refusal, bytesCut }: Start, scene: Scene): Outcome {
  if (refusal !== null) return 'refused';
  return bytesCut === scene.tornBytes ? 'all data' : 'tail cut';
}

interface Judged {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly damage: Damage;
  readonly start: Start;
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

function judge(judged: Judged): string[] {
  const { start, findings, outcome } = judged;
  const defects = findings.filter(({ kind }) => kind === 'defect');
  const faults: string[] = [];
  if (outcome === 'refused') {
    faults.push(...refusalFaults(judged));
    if (defects.length === 0) faults.push(`check saw no reason for: ${start.refusal?.message}`);
    return faults;
  }
  faults.push(...dataFaults(judged), ...cutFaults(start.bytesCut, findings));
  const mayBeUnseen = judged.damage.isHarmless || judged.kind === 'last journal file';
  if (mayBeUnseen && defects.length > 0) {
    faults.push(`check reports ${defects[0]!.path}: ${defects[0]!.what}`);
  }
  if (!mayBeUnseen && !defects.some(({ path }) => path === judged.damage.path)) {
    faults.push('check does not report the file');
  }
  return faults;
}

function refusalFaults({ damage: { path }, start }: Judged): string[] {
  const { code, message } = start.refusal!;
  const faults: string[] = [];
  if (code !== DAMAGED) faults.push(`exit code ${code}`);
  if (!message.includes(path)) faults.push('the file is not named');
  if (/\n|\bat \S+ \(|^unexpected/.test(message)) faults.push('it has a stack trace');
  return faults.map((fault) => `${fault}: ${message}`);
}

/**
 * Only the last file of a server that was killed may lose something: one byte the last write at most,
 * which nothing vouches for, and a cut end what was in it.
 */
function dataFaults({ scene, kind, damage: { how }, start }: Judged): string[] {
  const age = scene.states.toReversed().indexOf(start.content);
  if (age === 0) return [];
  if (age < 0) return ['the data is that of no moment'];
  const mayLose = kind === 'last journal file' && scene.isOpen;
  if (!mayLose) return [`${age} writes are lost`];
  return how === 'flip' && age > 1 ? [`one byte has taken ${age} writes`] : [];
}

/** Check must foretell what the start cuts. */
function cutFaults(bytesCut: number, findings: readonly Finding[]): string[] {
  const told = findings.find(({ what }) => what.includes('unfinished write'));
  const bytes = Number(/ in (\d+) bytes/.exec(told?.what ?? '')?.[1] ?? 0);
  return bytes === bytesCut ? [] : [`the start cuts ${bytesCut} bytes, check says ${bytes}`];
}

export const describe = ({ scene, kind }: Case, { damage: { text } }: Result): string =>
  `${scene.name}, ${kind}: ${text}`;
