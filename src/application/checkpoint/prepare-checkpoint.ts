import { DATABASES } from '../../domain/limits.js';
import type { PreparedCheckpoint } from '../ports/checkpointer.js';
import type { Clock } from '../ports/clock.js';
import type { Disk } from '../ports/disk.js';
import type { SealedJournal } from '../ports/sealed-journal.js';
import type { Table, TableFile, TableSnapshot } from '../ports/table.js';
import { collectChanges, type Collected, RUN_BYTES_MAX } from './collect.js';
import { fileRowsOf } from './file-cutter.js';
import { rewrite } from './rewrite.js';
import { NO_ORIGIN } from './spaces.js';

export interface CheckpointPorts {
  readonly disk: Disk;
  readonly table: Table;
  readonly journal: SealedJournal;
  readonly clock: Clock;
}

export interface CheckpointRequest {
  /** The last effect to contain; its journal file must be sealed and durable. */
  readonly through: number;
  /** For tests: bytes of changes to hold in memory, default RUN_BYTES_MAX. */
  readonly runBytesMax?: number;
  /** For tests: rows that a file should have; default by the size of the table. */
  readonly fileRows?: number;
}

/**
 * Brings the table up to an effect of the journal: everything is durable but for the name that makes
 * it the next version. Null when the table contains that effect already.
 */
export async function prepareCheckpoint(
  ports: CheckpointPorts,
  request: CheckpointRequest,
  report: (rows: number) => void,
): Promise<PreparedCheckpoint | null> {
  const { disk, table, journal, clock } = ports;
  const previous = await table.latest();
  if (previous.sequence >= request.through) return null;
  let rows = 0;
  const onProgress = (): void => report(rows);
  const range = { from: previous.sequence, through: request.through };
  const { runBytesMax = RUN_BYTES_MAX } = request;
  const collected = await collectChanges({ disk, journal, range, runBytesMax, onProgress });
  try {
    const onRows = (count: number): void => {
      rows += count;
      onProgress();
    };
    const fileRows = request.fileRows ?? fileRowsOf(sum(previous.files, (file) => file.rows));
    const { added, kept } = await rewriteAll({ table, previous, collected, fileRows, onRows });
    const removed = previous.files.filter((file) => !kept.has(file));
    const sequence = request.through;
    const timeMs = clock.nowMs();
    const commit = await table.prepare({ previous, sequence, timeMs, added, removed });
    const live = [...kept, ...added];
    return {
      commit,
      sequence,
      rowsWritten: sum(added, (file) => file.rows),
      bytesWritten: sum(added, (file) => file.bytes),
      filesAdded: added.length,
      filesRemoved: removed.length,
      tableRows: sum(live, (file) => file.rows),
      tableBytes: sum(live, (file) => file.bytes),
    };
  } finally {
    await collected.close();
  }
}

interface RewriteAllOptions {
  readonly table: Table;
  readonly previous: TableSnapshot;
  readonly collected: Collected;
  readonly fileRows: number;
  readonly onRows: (count: number) => void;
}

/** Database by database, in the order of the spaces that they have now. */
async function rewriteAll(
  options: RewriteAllOptions,
): Promise<{ added: TableFile[]; kept: Set<TableFile> }> {
  const { previous, collected, ...rest } = options;
  const { spaces, source } = collected;
  const added: TableFile[] = [];
  const kept = new Set<TableFile>();
  const databases = Array.from({ length: DATABASES }, (_, db) => db);
  databases.sort((a, b) => spaces.of(a) - spaces.of(b));
  for (const db of databases) {
    const space = spaces.of(db);
    const origin = spaces.originOf(db);
    const files = origin === NO_ORIGIN ? [] : previous.files.filter((file) => file.db === origin);
    // Changes of spaces that no database has any more.
    while (source.current !== null && source.current.space < space) await source.advance();
    const rewritten = await rewrite({ ...rest, db, space, changes: source, files });
    added.push(...rewritten.added);
    const removed = new Set(rewritten.removed);
    for (const file of files) if (!removed.has(file)) kept.add(file);
  }
  return { added, kept };
}

function sum(files: readonly TableFile[], of: (file: TableFile) => number): number {
  return files.reduce((total, file) => total + of(file), 0);
}
