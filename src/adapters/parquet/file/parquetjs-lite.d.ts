/** The format's own structures. */
declare module 'parquetjs-lite/gen-nodejs/parquet_types.js' {
  namespace structures {
    interface StatisticsFields {
      /** When read, a 64-bit integer that converts to a number. */
      null_count: unknown;
      /** Bytes; when read, text if they are UTF-8. Null or missing when unknown. */
      min_value?: unknown;
      max_value?: unknown;
    }

    /** Without the deprecated `min` and `max`. */
    class Statistics {
      constructor(fields: StatisticsFields);
      null_count: unknown;
      min_value: unknown;
      max_value: unknown;
    }
  }
  export = structures;
}

/** The parts of parquetjs-lite 0.8.7 that are used here; it has no typings of its own. */
declare module 'parquetjs-lite' {
  import type { Statistics } from 'parquetjs-lite/gen-nodejs/parquet_types.js';

  namespace parquetjs {
    interface FieldDefinition {
      /** A primitive or logical type; of a group LIST, MAP or nothing. */
      type?: string;
      optional?: boolean;
      repeated?: boolean;
      compression?: string;
      /** False: no minimum and maximum, because the library compares them in UTF-16 order. */
      statistics?: boolean;
      fields?: Record<string, FieldDefinition>;
    }

    interface SchemaField {
      name: string;
      path: string[];
      /** Missing of a group. */
      primitiveType?: string;
      /** Missing of a type that is no logical one. */
      originalType?: string;
      repetitionType: 'REQUIRED' | 'OPTIONAL' | 'REPEATED';
    }

    class ParquetSchema {
      constructor(fields: Record<string, FieldDefinition>);
      readonly fieldList: readonly SchemaField[];
    }

    /** What a page is made of. */
    interface ColumnData {
      /** Without those that are absent. Bytes are replaced by copies, in this array. */
      values: unknown[];
      /** Definition levels, one a row; of an optional field 1 where it is present. */
      dlevels: readonly number[];
      rlevels: readonly number[];
      count: number;
    }

    /** Columns and pages by their path's names, joined by commas. */
    interface RowBuffer {
      rowCount: number;
      pageRowCount: number;
      columnData: Record<string, ColumnData>;
      pages: Record<string, unknown[]>;
    }

    interface ColumnChunk {
      meta_data: {
        path_in_schema: string[];
        /** When read, a 64-bit integer that converts to a number; so are all counts. */
        num_values: unknown;
        statistics: Statistics | null;
      };
    }

    interface RowGroupMetadata {
      num_rows: unknown;
      columns: ColumnChunk[];
    }

    interface EnvelopeOptions {
      /** Rows of a page. */
      pageSize?: number;
      useDataPageV2?: boolean;
      pageIndex?: boolean;
      /** Rows of a row group. */
      rowGroupSize?: number;
    }

    /** What a ParquetWriter needs of its envelope. */
    interface Envelope {
      pageSize: number;
      useDataPageV2: boolean;
      /** Its result is not waited for by ParquetWriter's constructor. */
      writeHeader(): unknown;
      writeRowGroup(buffer: RowBuffer): Promise<unknown>;
      writeIndex(): unknown;
      writeFooter(metadata: Record<string, string>): unknown;
      close(): unknown;
    }

    class ParquetEnvelopeWriter implements Envelope {
      constructor(
        schema: ParquetSchema,
        write: (section: Buffer) => Promise<void>,
        close: () => Promise<void>,
        offset: number,
        options: EnvelopeOptions,
      );
      pageSize: number;
      useDataPageV2: boolean;
      rowGroups: RowGroupMetadata[];
      writeHeader(): Promise<void>;
      writeRowGroup(buffer: RowBuffer): Promise<void>;
      writeIndex(): void;
      writeFooter(metadata: Record<string, string>): Promise<void>;
      close(): Promise<void>;
    }

    class ParquetWriter {
      constructor(schema: ParquetSchema, envelope: Envelope, options: EnvelopeOptions);
      rowBuffer: RowBuffer;
      appendRow(record: object): Promise<void>;
      close(): Promise<void>;
    }

    interface ParquetCursor {
      /** Null after the last row group. */
      nextRowGroup(): Promise<Record<string, unknown>[] | null>;
    }

    class ParquetEnvelopeReader {
      static openBuffer(buffer: Buffer): Promise<ParquetEnvelopeReader>;
      /** Without names, all columns; else only those whose path is in the list. */
      readRowGroup(
        schema: ParquetSchema,
        rowGroup: RowGroupMetadata,
        paths: readonly (readonly string[])[],
      ): Promise<Pick<RowBuffer, 'rowCount' | 'columnData'>>;
    }

    class ParquetReader {
      static openEnvelopeReader(
        envelope: ParquetEnvelopeReader,
        options: { rawStatistics: boolean },
      ): Promise<ParquetReader>;
      readonly metadata: { num_rows: unknown; row_groups: RowGroupMetadata[] };
      readonly schema: ParquetSchema;
      getCursor(): ParquetCursor;
    }
  }
  export = parquetjs;
}
