import type { RecordFields } from '../file/record-file.js';
import { statisticsOf, tagsOf } from './file-facts.js';
import type { Tags } from './file-facts.js';
import { applicationId } from './log-commit.js';
import type { LiveFile, LogState, Tombstone } from './log-state.js';
import { metaDataOf, PROTOCOL, TOMBSTONES_MS } from './table-schema.js';
import type { TableMetaData } from './table-schema.js';

/** A classic log checkpoint (the format's V1): one action a row, in the column of its kind. */

const text = { type: 'UTF8', optional: true } as const;
const long = { type: 'INT64', optional: true } as const;
const integer = { type: 'INT32', optional: true } as const;
const boolean = { type: 'BOOLEAN', optional: true } as const;
const map = {
  type: 'MAP',
  optional: true,
  fields: { key_value: { repeated: true, fields: { key: { type: 'UTF8' }, value: text } } },
} as const;
const list = {
  type: 'LIST',
  optional: true,
  fields: { list: { repeated: true, fields: { element: text } } },
} as const;

const group = (fields: RecordFields) => ({ optional: true, fields }) as const;

export const CHECKPOINT_FIELDS: RecordFields = {
  txn: group({ appId: text, version: long, lastUpdated: long }),
  add: group({
    path: text,
    partitionValues: map,
    size: long,
    modificationTime: long,
    dataChange: boolean,
    stats: text,
    tags: map,
  }),
  remove: group({
    path: text,
    deletionTimestamp: long,
    dataChange: boolean,
    extendedFileMetadata: boolean,
    partitionValues: map,
    size: long,
  }),
  metaData: group({
    id: text,
    name: text,
    format: group({ provider: text, options: map }),
    schemaString: text,
    partitionColumns: list,
    configuration: map,
    createdTime: long,
  }),
  protocol: group({ minReaderVersion: integer, minWriterVersion: integer }),
};

const mapOf = (values: Tags): object => ({
  key_value: Object.entries(values).map(([key, value]) => ({ key, value })),
});

export function checkpointRecords(state: LogState, databaseId: string): object[] {
  const oldestMs = state.timeMs - TOMBSTONES_MS;
  const tombstones = [...state.tombstones.values()];
  return [
    { protocol: PROTOCOL },
    { metaData: metaDataRecord(metaDataOf(databaseId, state.createdAtMs)) },
    {
      txn: {
        appId: applicationId(databaseId),
        version: state.sequence,
        lastUpdated: state.timeMs,
      },
    },
    ...[...state.files.values()].map((live) => ({ add: addRecord(live) })),
    ...tombstones
      .filter(({ removedAtMs }) => removedAtMs >= oldestMs)
      .map((tombstone) => ({ remove: removeRecord(tombstone) })),
  ];
}

const metaDataRecord = (metaData: TableMetaData): object => ({
  ...metaData,
  format: { provider: metaData.format.provider, options: mapOf(metaData.format.options) },
  partitionColumns: { list: metaData.partitionColumns.map((element) => ({ element })) },
  configuration: mapOf(metaData.configuration),
});

const addRecord = ({ file, addedAtMs }: LiveFile): object => ({
  path: file.path,
  partitionValues: mapOf({}),
  size: file.bytes,
  modificationTime: addedAtMs,
  dataChange: false,
  stats: statisticsOf(file),
  tags: mapOf(tagsOf(file)),
});

const removeRecord = ({ path, bytes, removedAtMs }: Tombstone): object => ({
  path,
  deletionTimestamp: removedAtMs,
  dataChange: false,
  extendedFileMetadata: true,
  partitionValues: mapOf({}),
  size: bytes,
});
