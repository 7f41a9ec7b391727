import type { TableFile } from '../../../application/ports/table.js';
import { withChecksum } from './commit-checksum.js';
import { statisticsOf, tagsOf } from './file-facts.js';
import { applicationId, LOG_FORMAT } from './log-commit.js';
import type { LogCommit, LogOwner } from './log-commit.js';
import { metaDataOf, PROTOCOL } from './table-schema.js';

/** What a commit says beside what readers of the table get from it. */
export interface CommitOrigin extends LogOwner {
  /** Unique, so that whoever made a commit knows it again. */
  readonly uuid: string;
}

/** A commit with all that is known of the files it removes. */
export interface NewCommit extends LogCommit {
  readonly removed: readonly TableFile[];
}

/** A commit's file: one action a line. */
export function encodeCommit(commit: NewCommit, origin: CommitOrigin): Uint8Array {
  const { sequence, timeMs } = commit;
  const appId = applicationId(origin.databaseId);
  const lines = [
    ...(commit.version === 0 ? startOfTable(origin.databaseId, timeMs) : []),
    JSON.stringify({ txn: { appId, version: sequence, lastUpdated: timeMs } }),
    ...commit.added.map((file) => addLine(file, timeMs)),
    ...commit.removed.map((file) => removeLine(file, timeMs)),
    openInformation(commit, origin),
  ];
  return withChecksum(lines.join('\n'));
}

const startOfTable = (databaseId: string, timeMs: number): string[] => [
  JSON.stringify({ protocol: PROTOCOL }),
  JSON.stringify({ metaData: metaDataOf(databaseId, timeMs) }),
];

function addLine(file: TableFile, timeMs: number): string {
  return JSON.stringify({
    add: {
      path: file.path,
      partitionValues: {},
      size: file.bytes,
      modificationTime: timeMs,
      dataChange: true,
      stats: statisticsOf(file),
      tags: tagsOf(file),
    },
  });
}

function removeLine(file: TableFile, timeMs: number): string {
  return JSON.stringify({
    remove: {
      path: file.path,
      deletionTimestamp: timeMs,
      dataChange: true,
      extendedFileMetadata: true,
      partitionValues: {},
      size: file.bytes,
      tags: tagsOf(file),
    },
  });
}

/** The last line, open where the checksum follows. */
function openInformation(commit: LogCommit, origin: CommitOrigin): string {
  const { version, added, removed } = commit;
  const information = {
    timestamp: commit.timeMs,
    operation: 'WRITE',
    operationParameters: { mode: removed.length === 0 ? 'Append' : 'Overwrite', partitionBy: '[]' },
    ...(version === 0 ? {} : { readVersion: version - 1 }),
    isolationLevel: 'Serializable',
    isBlindAppend: false,
    operationMetrics: {
      numFiles: String(added.length),
      numRemovedFiles: String(removed.length),
      numOutputRows: String(added.reduce((sum, file) => sum + file.rows, 0)),
    },
    engineInfo: `mini-db/${origin.softwareVersion}`,
    txnId: origin.uuid,
    miniDb: { format: LOG_FORMAT, version },
  };
  return JSON.stringify({ commitInfo: information }).slice(0, -'}}}'.length);
}
