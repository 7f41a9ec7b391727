/** The parts of parquetjs-lite 0.8.7 that are used here; it has no typings of its own. */
declare module 'parquetjs-lite' {
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

    class ParquetSchema {
      constructor(fields: Record<string, FieldDefinition>);
      readonly fieldList: readonly { name: string; primitiveType?: string }[];
    }

    /** What pages are made of. Arrays are changed in place. */
    interface ColumnData {
      values: unknown[];
      dlevels: number[];
      rlevels: number[];
      count: number;
    }

    /** Columns and pages by their path's names, joined by commas. */
    interface RowBuffer {
      rowCount: number;
      pageRowCount: number;
      columnData: Record<string, ColumnData>;
      pages: Record<string, unknown[]>;
    }

    /** Parquet's own Statistics, without the deprecated `min` and `max`. */
    interface Statistics {
      null_count: unknown;
      min_value: unknown;
      max_value: unknown;
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
