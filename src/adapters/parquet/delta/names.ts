import { uuidOf } from '../../../domain/uuid.js';
import type { Random } from '../../../application/ports/random.js';

/**
 * Names in the table's folder. A data file and an unfinished file carry the version that they were
 * made for. Once that version is there, one that no commit names can never be needed, whoever made it
 * and whether or not that process still runs: so removing it needs no lock.
 */
export const TABLE_FOLDER = 'table';
export const LOG_FOLDER = `${TABLE_FOLDER}/_delta_log`;
/** Tells readers where to begin; nothing depends on it. */
export const LAST_CHECKPOINT_PATH = `${LOG_FOLDER}/_last_checkpoint`;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const COMMIT = /^([0-9]{20})\.json$/;
const CHECKPOINT = /^([0-9]{20})\.checkpoint\.parquet$/;
const DATA_FILE = new RegExp(`^part-([0-9]{20})-${UUID}\\.parquet$`);
const UNFINISHED = new RegExp(
  `^\\.([0-9]{20})\\.(json|checkpoint\\.parquet|last_checkpoint)\\.(${UUID})\\.tmp$`,
);

export type UnfinishedKind = 'json' | 'checkpoint.parquet' | 'last_checkpoint';

const digits = (version: number): string => String(version).padStart(20, '0');
export const newUuid = (random: Random): string => uuidOf(random.fill(new Uint8Array(16)));

export const commitPath = (version: number): string => `${LOG_FOLDER}/${digits(version)}.json`;
export const checkpointPath = (version: number): string =>
  `${LOG_FOLDER}/${digits(version)}.checkpoint.parquet`;
/** Inside the table's folder. */
export const dataFileName = (version: number, uuid: string): string =>
  `part-${digits(version)}-${uuid}.parquet`;
export const dataFilePath = (name: string): string => `${TABLE_FOLDER}/${name}`;

/** Readers of the format ignore names that begin with a dot. */
export const unfinishedPath = (version: number, kind: UnfinishedKind, uuid: string): string =>
  `${LOG_FOLDER}/.${digits(version)}.${kind}.${uuid}.tmp`;

export const commitVersion = (name: string): number | null => versionIn(COMMIT.exec(name));
export const checkpointVersion = (name: string): number | null => versionIn(CHECKPOINT.exec(name));
/** The version that a data file was made for; null when it is not one of ours. */
export const dataFileVersion = (name: string): number | null => versionIn(DATA_FILE.exec(name));

export interface UnfinishedName {
  readonly version: number;
  readonly kind: UnfinishedKind;
  readonly uuid: string;
}

/** Null when the name is not that of an unfinished file of ours. */
export function unfinishedName(name: string): UnfinishedName | null {
  const match = UNFINISHED.exec(name);
  if (match === null) return null;
  return { version: Number(match[1]), kind: match[2] as UnfinishedKind, uuid: match[3]! };
}

const versionIn = (match: RegExpExecArray | null): number | null =>
  match === null ? null : Number(match[1]);
