import { temporaryFolder } from '../../test/helpers/temporary-folder.js';
import { EXEC_COMMANDS_MAX, EXEC_KEYS_MAX } from '../../src/domain/limits.js';
import { keyAt, setEntries } from '../entries.js';
import { exchangeAll } from '../exchange.js';
import { LineClient } from '../line-client.js';
import { MeasuredServer } from '../measured-server.js';
import { type Impact, impactOnOthers } from '../other-clients.js';
import { formatCount, type Table } from '../table.js';
import type { BenchSettings, Workload } from './workload.js';

const OTHER_KEYS = 1001;
const AT_ONCE = 1000;
const IN_SLICES = '< 10';

export const longCommands: Workload = {
  name: 'long',
  summary: 'KEYS, DEL of a large hash, DELPREFIX and EXEC at its limits: what other clients wait',
  run: measureLongCommands,
};

interface LongCommand {
  readonly what: string;
  /** Of the longest turn in milliseconds of processor time; empty for what runs in one go. */
  readonly target: string;
  prepare?(client: LineClient): Promise<unknown>;
  readonly command: string;
  readonly firstLine: string;
  /** Of the whole reply. */
  readonly lines: number;
}

async function measureLongCommands(settings: BenchSettings): Promise<Table> {
  const rows: string[][] = [];
  for (const command of commandsOf(settings.keys)) {
    settings.progress(command.what);
    rows.push(rowOf(command, await measure(command, settings.keys)));
  }
  return {
    title: `beside one long command, ${formatCount(settings.keys)} keys, durability always; ms`,
    columns: ['', 'takes', 'others p99.9', 'alone', 'longest turn, cpu', 'alone', 'target'],
    rows,
  };
}

function rowOf({ what, target }: LongCommand, impact: Impact): string[] {
  const figures = [
    1000 * impact.seconds,
    impact.besideMs,
    impact.aloneMs,
    impact.beside.longestTurnMs,
    impact.alone.longestTurnMs,
  ];
  return [what, ...figures.map((figure) => figure.toFixed(1)), target];
}

async function measure(command: LongCommand, keys: number): Promise<Impact> {
  const server = await MeasuredServer.start(temporaryFolder());
  const client = await LineClient.connect(server.port);
  try {
    await exchangeAll(server.port, setEntries(keys));
    await command.prepare?.(client);
    const known = Array.from({ length: OTHER_KEYS }, (_, at) => keyAt(keys - 1 - at));
    return await impactOnOthers(server, known, async () => {
      const reply = await client.ask([command.command], command.lines);
      if (reply !== command.firstLine) throw new Error(`${command.what}: ${reply}`);
    });
  } finally {
    client.destroy();
    await server.kill();
  }
}

function commandsOf(keys: number): readonly LongCommand[] {
  const half = keys >> 1;
  const count = formatCount;
  return [
    {
      what: `KEYS of ${count(keys)} keys`,
      target: IN_SLICES,
      command: 'KEYS *',
      firstLine: `*${keys}`,
      lines: 1 + 2 * keys,
    },
    {
      what: `DEL of a hash of ${count(keys)} fields`,
      target: IN_SLICES,
      prepare: (client) => inParts(keys, 1, (from, to) => [setFields(from, to)], client),
      command: 'DEL hash',
      firstLine: ':1',
      lines: 1,
    },
    {
      what: `DELPREFIX of ${count(half)} keys`,
      target: IN_SLICES,
      prepare: (client) => inParts(half, AT_ONCE, renames, client),
      command: 'DELPREFIX gone:',
      firstLine: `:${half}`,
      lines: 1,
    },
    {
      what: `EXEC of ${count(EXEC_COMMANDS_MAX)} SET`,
      target: '',
      prepare: (client) => client.ask(['MULTI', ...sets(EXEC_COMMANDS_MAX)], 1 + EXEC_COMMANDS_MAX),
      command: 'EXEC',
      firstLine: `*${EXEC_COMMANDS_MAX}`,
      lines: 1 + EXEC_COMMANDS_MAX,
    },
    {
      what: `EXEC of KEYS of ${count(EXEC_KEYS_MAX)} keys`,
      target: '',
      prepare: async (client) => {
        await client.ask(['SELECT 1', ...sets(EXEC_KEYS_MAX)], 1 + EXEC_KEYS_MAX);
        await client.ask(['MULTI', 'KEYS *'], 2);
      },
      command: 'EXEC',
      firstLine: '*1',
      lines: 2 + 2 * EXEC_KEYS_MAX,
    },
  ];
}

const sets = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `SET exec:${at} ${at}`);

/** Asks for a part at a time; each is answered with so many lines, the last part with fewer. */
async function inParts(
  count: number,
  linesOfPart: number,
  part: (from: number, to: number) => string[],
  client: LineClient,
): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, count);
    await client.ask(part(from, to), Math.min(linesOfPart, to - from));
  }
}

function setFields(from: number, to: number): string {
  const fields = Array.from({ length: to - from }, (_, at) => `${keyAt(from + at)} ${from + at}`);
  return `HSET hash ${fields.join(' ')}`;
}

/** The first keys get another beginning. */
const renames = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => `RENAME ${keyAt(from + at)} gone:${from + at}`);
