import type { Durability, ServerKind, ServerOptions } from '../test/helpers/server-kinds.js';
import { ServerProcess } from '../test/helpers/server-process.js';
import { temporaryFolder } from '../test/helpers/temporary-folder.js';

export interface Contestant {
  readonly kind: ServerKind;
  readonly folder: string;
  server: ServerProcess;
}

type Flags = Readonly<Record<ServerKind, readonly string[]>>;

/** What both do on the side is held off: no checkpoint here, no rewrite of the log there. */
export const WITHOUT_SNAPSHOTS: Flags = {
  'mini-db': ['--checkpoint-interval', '1d', '--checkpoint-journal-bytes', '1024GiB'],
  redis: ['--auto-aof-rewrite-percentage', '0'],
};
const AS_SHIPPED: Flags = { 'mini-db': [], redis: [] };

/** The kinds of server to measure, ours first. */
export function kinds(hasRedis: boolean): readonly ServerKind[] {
  return hasRedis ? ['mini-db', 'redis'] : ['mini-db'];
}

interface ContestantOptions {
  readonly flags?: Flags;
  readonly tls?: NonNullable<ServerOptions['tls']>;
}

/** Starts one server of each kind, each in an empty folder; nothing of other durability in between. */
export async function startContestants(
  hasRedis: boolean,
  durability: Durability,
  { flags = AS_SHIPPED, tls }: ContestantOptions = {},
): Promise<Contestant[]> {
  const contestants: Contestant[] = [];
  for (const kind of kinds(hasRedis)) {
    const folder = temporaryFolder();
    const server = await ServerProcess.start({
      kind,
      folder,
      durability,
      flags: flags[kind],
      ...(tls && { tls }),
    });
    contestants.push({ kind, folder, server });
  }
  return contestants;
}

export async function stopContestants(contestants: readonly Contestant[]): Promise<void> {
  for (const { server } of contestants) await server.kill();
}
