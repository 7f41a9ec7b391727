import {
  DataDamagedError,
  ImpossibleEffectError,
  UnsupportedFormatError,
} from '../../domain/errors.js';
import type { FrameReader } from './frame-reader.js';
import type { FoundFile } from './journal-folder.js';
import type { RecordDecoder } from './record-decoder.js';

/** Decodes the effects of the frame that the reader has just taken. */
export function applyFrame(reader: FrameReader, decoder: RecordDecoder, found: FoundFile): void {
  beginFrame(reader, decoder);
  while (!decoder.isDone) continueFrame(reader, decoder, { found, effects: Infinity });
}

export function beginFrame(reader: FrameReader, decoder: RecordDecoder): void {
  decoder.begin(reader.bytes, reader);
}

/** Decodes so many effects, fewer at the frame's end, more when a group is open. */
export function continueFrame(
  reader: FrameReader,
  decoder: RecordDecoder,
  { found, effects }: { found: FoundFile; effects: number },
): void {
  const offsetOf = (at: number): number => reader.offset - (reader.end - at);
  let fault;
  try {
    fault = decoder.run(effects);
  } catch (error) {
    if (!(error instanceof ImpossibleEffectError)) throw error;
    throw new DataDamagedError(found.path, offsetOf(decoder.recordAt), error.message);
  }
  if (fault !== null) {
    const offset = offsetOf(fault.at);
    if (!fault.isUnknownType) throw new DataDamagedError(found.path, offset, fault.what);
    throw new UnsupportedFormatError(found.path, `${fault.what} at byte ${offset}`);
  }
  const { frame } = reader;
  if (!decoder.isDone || decoder.sequence === frame.previousSequence + frame.effects) return;
  const what = `the frame holds other effects than the ${frame.effects} it says`;
  throw new DataDamagedError(found.path, frame.offset, what);
}
