/** What a reader has to know before it reads rows. Version 0 of the table says it, and so does every log checkpoint. */

/** Readers and writers of the oldest protocol, without table features, will do. */
export const PROTOCOL = { minReaderVersion: 1, minWriterVersion: 2 } as const;

const TABLE_NAME = 'mini-db';

const column = (name: string, type: string): object => ({
  name,
  type,
  // A promise that a column is never null gains a reader nothing and could never be taken back.
  nullable: true,
  metadata: {},
});

export const SCHEMA_STRING = JSON.stringify({
  type: 'struct',
  fields: [
    column('db', 'integer'),
    column('key', 'string'),
    column('key_binary', 'binary'),
    column('field', 'string'),
    column('field_binary', 'binary'),
    column('type', 'string'),
    column('value_string', 'string'),
    column('value_integer', 'long'),
    column('value_double', 'double'),
    column('value_boolean', 'boolean'),
    column('value_json', 'string'),
    column('value_binary', 'binary'),
    column('version', 'long'),
    column('created_at', 'timestamp'),
    column('updated_at', 'timestamp'),
    column('expires_at', 'timestamp'),
  ],
});

/**
 * How long log checkpoints remember removed files, for readers that follow the table: as long as their
 * files are kept at least. They are most of a checkpoint's rows, which take 0.2 ms each; a checkpoint of
 * the table rewrites no more than some four files a second, so they are some thousand.
 */
export const TOMBSTONES_MS = 600_000;

/** Other programs must leave cleaning to the server, which knows what its time travel needs. */
const CONFIGURATION = {
  'delta.deletedFileRetentionDuration': 'interval 10 minutes',
  'delta.enableExpiredLogCleanup': 'false',
} as const;

export interface TableMetaData {
  readonly id: string;
  readonly name: string;
  readonly format: {
    readonly provider: string;
    readonly options: Readonly<Record<string, string>>;
  };
  readonly schemaString: string;
  readonly partitionColumns: readonly string[];
  readonly configuration: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly createdTime: number;
}

export function metaDataOf(databaseId: string, createdAtMs: number): TableMetaData {
  return {
    id: databaseId,
    name: TABLE_NAME,
    format: { provider: 'parquet', options: {} },
    schemaString: SCHEMA_STRING,
    partitionColumns: [],
    configuration: CONFIGURATION,
    createdTime: createdAtMs,
  };
}
