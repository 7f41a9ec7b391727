import { DataDamagedError } from '../../../domain/errors.js';
import type { Fields } from './fields.js';
import { PROTOCOL, SCHEMA_STRING } from './table-schema.js';

/** Throws UnsupportedFormatError for any protocol but ours. */
export function checkProtocol(protocol: Fields): void {
  const reader = protocol.count('minReaderVersion');
  const writer = protocol.count('minWriterVersion');
  if (reader === PROTOCOL.minReaderVersion && writer === PROTOCOL.minWriterVersion) return;
  const expected = `${PROTOCOL.minReaderVersion} and ${PROTOCOL.minWriterVersion}`;
  throw protocol.refusal(`asks for versions ${reader} and ${writer}, expected ${expected}`);
}

/** Throws UnsupportedFormatError for other columns, DataDamagedError for the table of another database. */
export function checkMetaData(metaData: Fields, path: string, databaseId: string): void {
  const id = metaData.text('id');
  if (id !== databaseId) {
    const what = `it is the table of database ${id}, but format.json names ${databaseId}`;
    throw new DataDamagedError(path, 0, what);
  }
  if (metaData.text('schemaString') !== SCHEMA_STRING) {
    throw metaData.refusal('has other columns than this version knows');
  }
}
