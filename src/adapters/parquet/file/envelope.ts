import parquet from 'parquetjs-lite';
import type { Envelope, EnvelopeOptions, ParquetEnvelopeWriter } from 'parquetjs-lite';
import type { CheckedOutput } from './checked-file.js';

/**
 * Without page indexes, because the library leaves out fields that the format requires, and with data
 * pages of version 1, which every reader knows. One page a row group: `pageSize` is beyond any.
 */
export const ENVELOPE_OPTIONS: EnvelopeOptions = {
  pageIndex: false,
  useDataPageV2: false,
  pageSize: Number.MAX_SAFE_INTEGER,
};

/** The file as the library sees it, at its beginning. Who opened the file closes it, not the library. */
export function openEnvelope(
  schema: parquet.ParquetSchema,
  output: CheckedOutput,
): ParquetEnvelopeWriter {
  const write = (section: Uint8Array): Promise<void> => output.write(section);
  const close = async (): Promise<void> => undefined;
  return new parquet.ParquetEnvelopeWriter(schema, write, close, 0, ENVELOPE_OPTIONS);
}

/**
 * The envelope for one ParquetWriter, which writes row groups to it and nothing else: a ParquetWriter
 * writes the header without waiting for it, and a failure would be an unhandled rejection.
 */
export function rowGroupsOnly(envelope: ParquetEnvelopeWriter): Envelope {
  const nothing = (): undefined => undefined;
  return {
    pageSize: envelope.pageSize,
    useDataPageV2: envelope.useDataPageV2,
    writeHeader: nothing,
    writeRowGroup: (buffer) => envelope.writeRowGroup(buffer),
    writeIndex: nothing,
    writeFooter: nothing,
    close: nothing,
  };
}
