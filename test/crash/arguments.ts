import { parseArgs } from 'node:util';
import { seedOfRun } from '../helpers/seed.js';
import type { Durability, ServerKind } from '../helpers/server-kinds.js';

export interface CrashArguments {
  readonly rounds: number;
  readonly seed: number;
  readonly server: ServerKind;
  readonly durability: Durability;
  /** The least acknowledged writes in a round. */
  readonly writes: number;
  /** Bytes cut off the newest journal file before each restart: a fault that must be found. */
  readonly cutBytes: number;
}

export const USAGE = `npm run test:crash -- [--rounds 20] [--seed N] [--server mini-db|redis] [--writes 10000]
  faults that must turn it red: [--durability interval|none] [--cut-bytes N]`;

const KINDS: readonly ServerKind[] = ['mini-db', 'redis'];
const DURABILITIES: readonly Durability[] = ['always', 'interval', 'none'];

/** Throws with what was expected. */
export function parseCrashArguments(argv: readonly string[]): CrashArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rounds: { type: 'string', default: '20' },
      seed: { type: 'string', default: String(seedOfRun()) },
      server: { type: 'string', default: 'mini-db' },
      durability: { type: 'string', default: 'always' },
      writes: { type: 'string', default: '10000' },
      'cut-bytes': { type: 'string', default: '0' },
    },
  });
  return {
    rounds: whole('rounds', values.rounds),
    seed: whole('seed', values.seed),
    server: oneOf('server', KINDS, values.server),
    durability: oneOf('durability', DURABILITIES, values.durability),
    writes: whole('writes', values.writes),
    cutBytes: whole('cut-bytes', values['cut-bytes']),
  };
}

function whole(name: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`--${name}: expected a number, received ${text}`);
  return Number(text);
}

function oneOf<T extends string>(name: string, allowed: readonly T[], text: string): T {
  const found = allowed.find((item) => item === text);
  if (found !== undefined) return found;
  throw new Error(`--${name}: expected ${allowed.join(' or ')}, received ${text}`);
}
