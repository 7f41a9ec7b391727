import { CLEAN_STOP_PATH } from '../../src/adapters/journal/clean-stop.js';
import { SealedJournalFiles } from '../../src/adapters/journal/sealed-journal-files.js';
import { KEEP_NOTHING, leaningChoices } from '../../src/adapters/memory/choices.js';
import type { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { checkpointPath, LAST_CHECKPOINT_PATH } from '../../src/adapters/parquet/delta/names.js';
import type { TableRow } from '../../src/application/ports/table.js';
import { EntriesModel } from '../helpers/entries-model.js';
import { visible } from './history.js';
import type { History, SimulatedEntry, State } from './history.js';
import { readEverything, SimulatedClient } from './simulated-client.js';
import { hashEntry } from './simulated-hash.js';
import { PowerLost, SimulatedServer } from './simulated-server.js';

export interface Promised {
  readonly history: History;
  readonly nowMs: number;
  /** The last life has ended cleanly. */
  readonly isStopped: boolean;
}

export interface Found {
  /** What is wrong; null when nothing is. */
  readonly violation: string | null;
  /** States that nobody had been told of and that were lost. */
  readonly lost: number;
}

/** A start finds something else than what was promised. */
export class Violation extends Error {}

/** Operations of a start, about: where a second crash may meet it. */
const START_OPERATIONS = 25;

export interface CheckOptions {
  readonly random: SeededRandom;
  /** Also whether table and journal agree, whether the next checkpoint is right, and further crashes. */
  readonly isDeep: boolean;
}

/** Starts a server on what survived, and compares all it answers with what was promised. */
export async function checkSurvivor(
  disk: FaultyDisk,
  promised: Promised,
  options: CheckOptions,
): Promise<Found> {
  const history = promised.history.copy();
  try {
    checkNames(disk, promised);
    if (options.isDeep) await crashWhileStarting(disk, promised, options.random);
    const server = await started(disk, promised, options.random);
    const lost = await compare(server, history);
    await compareTable(server, history);
    if (options.isDeep) {
      const told = { history, nowMs: server.clock.nowMs(), isStopped: false };
      const again = await checkSurvivor(server.disk.crash(KEEP_NOTHING), told, {
        ...options,
        isDeep: false,
      });
      if (again.violation !== null) throw new Violation(`a second power loss: ${again.violation}`);
      await compareWithJournal(server);
      await compareNextCheckpoint(server, history);
    }
    return { violation: null, lost };
  } catch (error) {
    return { violation: error instanceof Error ? error.message : String(error), lost: 0 };
  }
}

/** What is there to be noticed by operators and by other programs, and by no start of ours. */
function checkNames({ inner: { files } }: FaultyDisk, { isStopped }: Promised): void {
  if (isStopped && !files.has(CLEAN_STOP_PATH)) throw new Violation('the clean stop is forgotten');
  const hint = files.get(LAST_CHECKPOINT_PATH);
  if (hint === undefined) return;
  const { version } = JSON.parse(Buffer.from(hint.view()).toString()) as { version: number };
  if (!files.has(checkpointPath(version))) {
    throw new Violation(`the log's last checkpoint is said to be ${version}, which is not there`);
  }
}

async function started(
  disk: FaultyDisk,
  { nowMs }: Pick<Promised, 'nowMs'>,
  random: SeededRandom,
): Promise<SimulatedServer> {
  const server = new SimulatedServer({ disk, seed: random.next(), nowMs });
  await server.start();
  return server;
}

/** The start dies, too; what it leaves must do for the next one. */
async function crashWhileStarting(
  disk: FaultyDisk,
  promised: Promised,
  random: SeededRandom,
): Promise<void> {
  const own = disk.kill(KEEP_NOTHING);
  own.crashAt(random.below(START_OPERATIONS));
  try {
    await started(own, promised, random);
    // It had fewer operations than that.
  } catch (error) {
    if (!(error instanceof PowerLost)) throw error;
  }
  const survivor = own.crash(leaningChoices(random));
  const told = { ...promised, isStopped: false };
  const found = await checkSurvivor(survivor, told, { random, isDeep: false });
  if (found.violation !== null) throw new Violation(`a crash of the start: ${found.violation}`);
}

/** Returns how many states were lost. */
async function compare(server: SimulatedServer, history: History): Promise<number> {
  if (server.journal.appended < history.highest) {
    throw new Violation(
      `numbers go on at ${server.journal.appended}, given out were ${history.highest}`,
    );
  }
  const state = await readEverything(server);
  const nowMs = server.clock.nowMs();
  const lines = visible(state, nowMs);
  const told = visible(history.at(history.acknowledged), nowMs);
  const lost = history.recovered(lines, nowMs);
  if (lost === null) throw new Violation(`not what was told: ${difference(lines, told)}`);
  return lost;
}

/** The table holds what its sequence says, and all that a checkpoint was told to have. */
async function compareTable(server: SimulatedServer, history: History): Promise<void> {
  const { sequence, rows } = await readTable(server);
  if (sequence < history.saved) {
    throw new Violation(`the table ends at ${sequence}, SAVE said ${history.saved}`);
  }
  const nowMs = server.clock.nowMs();
  const found = visible(stateOf(rows), nowMs);
  const expected = visible(history.stateAfter(sequence), nowMs);
  if (found.join('\n') !== expected.join('\n')) {
    throw new Violation(`the table is not the journal's: ${difference(found, expected)}`);
  }
}

async function readTable(
  server: SimulatedServer,
): Promise<{ sequence: number; rows: readonly TableRow[] }> {
  const table = server.table();
  const read = async () => {
    const snapshot = await table.latest();
    const rows: TableRow[] = [];
    for (const file of snapshot.files) {
      for await (const some of table.read(file)) rows.push(...some);
    }
    return { sequence: snapshot.sequence, rows };
  };
  return server.drive(read());
}

/** As long as the journal goes back to its first effect: row by row, with versions and times. */
async function compareWithJournal(server: SimulatedServer): Promise<void> {
  const journal = new SealedJournalFiles(server.disk);
  const files = await server.drive(journal.files());
  const { sequence, rows } = await readTable(server);
  const isSealed = files.some(({ lastSequence }) => lastSequence === sequence);
  if (files[0]?.previousSequence !== 0 || !isSealed) return;
  const model = new EntriesModel();
  await server.drive(journal.read({ from: 0, through: sequence }, model, () => undefined));
  const [found, expected] = [rows.map(shown), model.rows().map(shown)];
  if (found.join('\n') !== expected.join('\n')) {
    throw new Violation(`table and journal differ: ${difference(found, expected)}`);
  }
}

const shown = (row: TableRow): string => {
  const { db, type, version, createdAtMs, updatedAtMs, expiresAtMs } = row;
  const [key, field, value] = [row.key, row.field ?? Buffer.from('no field'), row.value].map(
    latin1,
  );
  return `${db} ${key} ${field} ${type} ${value} ${version} ${createdAtMs} ${updatedAtMs} ${expiresAtMs}`;
};

/** A checkpoint made now contains exactly what the server answers. */
async function compareNextCheckpoint(server: SimulatedServer, history: History): Promise<void> {
  const client = new SimulatedClient(server, history);
  await client.do('SET', 'after', 'all');
  await client.do('SAVE');
  if (client.errors.length > 0) throw new Violation(`SAVE answered ${client.errors[0]}`);
  await compareTable(server, history);
  const { files } = server.disk.inner;
  const left = [...files.keys()].filter((path) => path.startsWith('checkpoint/'));
  if (left.length > 0) throw new Violation(`it has left ${left.join(' ')}`);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function stateOf(rows: readonly TableRow[]): State {
  const state = new Map<string, SimulatedEntry>();
  for (const { db, key, field, value, expiresAtMs } of rows) {
    const name = `${db} ${latin1(key)}`;
    const before = state.get(name);
    if (field === null) {
      if (before !== undefined) throw new Violation(`${name} is in the table twice`);
      state.set(name, { value: latin1(value), expiresAtMs });
      continue;
    }
    if (before !== undefined && (!before.fields || before.expiresAtMs !== expiresAtMs)) {
      throw new Violation(`the fields of ${name} do not belong together`);
    }
    const fields = new Map([...(before?.fields ?? []), [latin1(field), latin1(value)] as const]);
    state.set(name, hashEntry(fields, expiresAtMs));
  }
  return state;
}

function difference(found: readonly string[], expected: readonly string[]): string {
  const missing = expected.filter((line) => !found.includes(line));
  const surplus = found.filter((line) => !expected.includes(line));
  const some = (lines: readonly string[]): string =>
    lines.length > 3
      ? `${lines.slice(0, 3).join(', ')} and ${lines.length - 3} more`
      : lines.join(', ');
  return `missing [${some(missing)}], surplus [${some(surplus)}]`;
}
