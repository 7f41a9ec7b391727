import parquet from 'parquetjs-lite';
import type { FieldDefinition } from 'parquetjs-lite';
import type { DiskFile } from '../../../application/ports/disk.js';
import { CheckedOutput } from './checked-file.js';
import type { FileCheck } from './checked-file.js';
import { ENVELOPE_OPTIONS, openEnvelope, rowGroupsOnly } from './envelope.js';
import { translated } from './parquet-error.js';

/**
 * Records with nested fields, for files of some thousand rows such as Delta Lake's checkpoints: 30 to
 * 90 thousand records a second. INT64 is exact up to 2 ** 53; text is well-formed Unicode.
 */
export interface LeafField {
  readonly type: 'BOOLEAN' | 'INT32' | 'INT64' | 'DOUBLE' | 'UTF8' | 'BYTE_ARRAY';
  readonly optional?: boolean;
  readonly repeated?: boolean;
}

export interface GroupField {
  readonly type?: 'LIST' | 'MAP';
  readonly optional?: boolean;
  readonly repeated?: boolean;
  readonly fields: RecordFields;
}

export interface RecordFields {
  readonly [name: string]: LeafField | GroupField;
}

/** Repeated fields are arrays, absent ones missing. An INT64 is read as bigint, BYTE_ARRAY as Buffer. */
export type ParquetRecord = Record<string, unknown>;

/** What the library's records of one row group take in memory is small at that many. */
const ROW_GROUP_RECORDS = 4096;

/**
 * Writes a new file; its content is durable when it resolves. Rejects with DiskError, or with
 * ParquetError when a record does not fit the fields; the caller closes the file, and removes it then.
 */
export async function writeRecords(
  file: DiskFile,
  fields: RecordFields,
  records: Iterable<object>,
): Promise<FileCheck> {
  const output = new CheckedOutput(file);
  await translated(file.path, async () => {
    const schema = new parquet.ParquetSchema(definitionsOf(fields));
    const envelope = openEnvelope(schema, output);
    await envelope.writeHeader();
    const writer = new parquet.ParquetWriter(schema, rowGroupsOnly(envelope), {
      ...ENVELOPE_OPTIONS,
      rowGroupSize: ROW_GROUP_RECORDS,
    });
    for (const record of records) await writer.appendRow(record);
    await writer.close();
    await envelope.writeFooter({});
  });
  return output.sync();
}

function definitionsOf(fields: RecordFields): Record<string, FieldDefinition> {
  const definitions: Record<string, FieldDefinition> = {};
  for (const [name, field] of Object.entries(fields)) {
    definitions[name] =
      'fields' in field
        ? { ...field, fields: definitionsOf(field.fields) }
        : { ...field, statistics: false };
  }
  return definitions;
}

/** The records of a file's content, a row group at a time. Rejects with ParquetError. */
export async function* readRecords(path: string, content: Buffer): AsyncGenerator<ParquetRecord[]> {
  const cursor = await translated(path, async () => {
    const envelope = await parquet.ParquetEnvelopeReader.openBuffer(content);
    const options = { rawStatistics: true };
    return (await parquet.ParquetReader.openEnvelopeReader(envelope, options)).getCursor();
  });
  for (;;) {
    const records = await translated(path, () => cursor.nextRowGroup());
    if (records === null) return;
    yield records;
  }
}
