import { DataDamagedError } from '../../../domain/errors.js';
import type { TableFile } from '../../../application/ports/table.js';
import { hasRightChecksum } from './commit-checksum.js';
import { Fields } from './fields.js';
import { fileOf } from './file-facts.js';
import { applicationId, LOG_FORMAT } from './log-commit.js';
import type { LogCommit, RemovedFile } from './log-commit.js';
import { refusedCommit } from './refused-commit.js';
import { commitPath } from './names.js';
import { checkMetaData, checkProtocol } from './check-table.js';

export interface DecodedCommit extends LogCommit {
  /** Unique to the one who made it. */
  readonly uuid: string;
}

interface Draft {
  sequence: number | null;
  startsTable: boolean;
  added: TableFile[];
  removed: RemovedFile[];
  information: Fields | null;
}

/**
 * The commit in a file's bytes. Throws DataDamagedError when they are not what was written, and
 * UnsupportedFormatError when it was not this version of Mini DB that wrote them.
 */
export function decodeCommit(
  version: number,
  bytes: Uint8Array,
  databaseId: string,
): DecodedCommit {
  const path = commitPath(version);
  if (!hasRightChecksum(bytes)) throw refusedCommit(path, bytes);
  const draft: Draft = {
    sequence: null,
    startsTable: false,
    added: [],
    removed: [],
    information: null,
  };
  let at = 0;
  for (const line of new TextDecoder().decode(bytes).trimEnd().split('\n')) {
    takeAction(draft, new Fields(path, 'an action', parsed(line, path, at)), { path, databaseId });
    at += Buffer.byteLength(line) + 1;
  }
  return finished(draft, version, path);
}

/** The checksum is right, so somebody made it for these bytes. */
function parsed(line: string, path: string, at: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new DataDamagedError(path, at, 'this line is not JSON');
  }
}

type Context = { readonly path: string; readonly databaseId: string };

function takeAction(draft: Draft, action: Fields, { path, databaseId }: Context): void {
  const [name = '', ...others] = action.names;
  if (others.length > 0) throw action.refusal(`is ${action.names.join(' and ')} at once`);
  const fields = action.object(name);
  if (name === 'add') draft.added.push(addedFile(fields));
  else if (name === 'remove') draft.removed.push(removedFile(fields));
  else if (name === 'txn') draft.sequence = sequenceOf(fields, path, databaseId);
  else if (name === 'commitInfo') draft.information = fields;
  else if (name === 'protocol') checkProtocol(fields);
  else if (name === 'metaData') {
    checkMetaData(fields, path, databaseId);
    draft.startsTable = true;
  } else throw action.refusal(`is of the unknown kind ${JSON.stringify(name)}`);
}

const addedFile = (add: Fields): TableFile =>
  fileOf(add.text('path'), add.count('size'), add.object('tags'));
const removedFile = (remove: Fields): RemovedFile => ({
  path: remove.text('path'),
  bytes: remove.count('size'),
});

function sequenceOf(transaction: Fields, path: string, databaseId: string): number {
  const application = transaction.text('appId');
  if (application !== applicationId(databaseId)) {
    const what = `it belongs to ${application}, expected ${applicationId(databaseId)}`;
    throw new DataDamagedError(path, 0, what);
  }
  return transaction.count('version');
}

function finished(draft: Draft, version: number, path: string): DecodedCommit {
  const { sequence, added, removed, information } = draft;
  if (information === null || sequence === null) {
    throw new Fields(path, 'the commit', {}).refusal('lacks its txn or commitInfo');
  }
  const own = information.object('miniDb');
  if (own.count('format') !== LOG_FORMAT) {
    throw own.refusal(`has format ${own.count('format')}, expected ${LOG_FORMAT}`);
  }
  if (own.count('version') !== version) {
    throw new DataDamagedError(path, 0, `it is the file of version ${own.count('version')}`);
  }
  if (draft.startsTable !== (version === 0)) throw own.refusal('is not where a table starts');
  const timeMs = information.count('timestamp');
  return { version, sequence, timeMs, added, removed, uuid: information.text('txnId') };
}
