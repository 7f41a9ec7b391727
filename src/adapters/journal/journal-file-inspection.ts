import { Rehearsal } from '../../application/check/rehearsal.js';
import type { CheckReport } from '../../application/check/check-report.js';
import type { Disk, DiskFile } from '../../application/ports/disk.js';
import { DataDamagedError, UnsupportedFormatError } from '../../domain/errors.js';
import { applyFrame } from './apply-frame.js';
import { FrameKind } from './format.js';
import { FrameReader } from './frame-reader.js';
import type { FoundFile } from './journal-folder.js';
import { RecordDecoder } from './record-decoder.js';
import { searchTail } from './tail-search.js';

export interface InspectedFile {
  readonly found: FoundFile;
  /** The last file may have a torn tail. */
  readonly isLast: boolean;
  /** A clean stop has sealed it. */
  readonly isClosed: boolean;
  /** What an operator can do when it is damaged. */
  readonly advice: string;
}

/** What the frames of a file are, up to the first bytes that are none. */
interface Frames {
  /** Of the last effect; that before the file's first one while there is none. */
  readonly last: number;
  readonly seal: number | null;
  /** Where they end. */
  readonly end: number;
}

export interface InspectedEnd {
  /** The file's last effect, that of the files before it when it has none. */
  readonly lastSequence: number;
  /** The last number given out, or left out after an unclean stop. */
  readonly appended: number;
  readonly isSealed: boolean;
}

/** Reads a whole journal file and tells what is wrong with it. Null when its end is not known then. */
export async function inspectJournalFile(
  disk: Disk,
  inspected: InspectedFile,
  report: CheckReport,
): Promise<InspectedEnd | null> {
  const { found, advice } = inspected;
  const file = await disk.open(found.path, 'read');
  try {
    const frames = await framesOf(file, found, report);
    await requireWhole(file, inspected, { frames, report });
    const { firstSequence, previousSequence } = found.header;
    const lastSequence = frames.last < firstSequence ? previousSequence : frames.last;
    return { lastSequence, appended: frames.last, isSealed: frames.seal !== null };
  } catch (error) {
    report.refused(error, advice);
    return null;
  } finally {
    await file.close();
  }
}

async function framesOf(file: DiskFile, found: FoundFile, report: CheckReport): Promise<Frames> {
  const reader = new FrameReader(file, found);
  const decoder = new RecordDecoder(new Rehearsal(), 0);
  let last = found.header.firstSequence - 1;
  for (;;) {
    const { offset } = reader;
    const taken = reader.take();
    if (taken === 'more') {
      await reader.fill();
      continue;
    }
    if (taken !== 'frame') return { last, seal: null, end: offset };
    const { kind, effects, previousSequence } = reader.frame;
    if (previousSequence !== last) {
      const what = `a frame goes on from effect ${previousSequence}, the one before it ends with ${last}`;
      throw new DataDamagedError(found.path, offset, what);
    }
    if (kind === FrameKind.rotated || kind === FrameKind.closed) {
      return { last, seal: kind, end: reader.offset };
    }
    if (kind !== FrameKind.effects) {
      throw new UnsupportedFormatError(found.path, `unknown frame kind ${kind}`);
    }
    applyFrame(reader, decoder, found);
    last += effects;
    report.counts.effects += effects;
  }
}

/** Throws DataDamagedError unless all bytes of the file are what was written. */
async function requireWhole(
  file: DiskFile,
  { found, isLast, isClosed }: InspectedFile,
  { frames, report }: { frames: Frames; report: CheckReport },
): Promise<void> {
  const { seal, end } = frames;
  const damaged = (what: string) => new DataDamagedError(found.path, end, what);
  if (isClosed && seal !== FrameKind.closed) {
    throw damaged('the last clean stop sealed the file, but its seal cannot be read');
  }
  if (end === found.bytes) return;
  if (!isLast) throw damaged('the bytes from here on are no frame of this file');
  const tail = await searchTail(file, found, end);
  if (tail.durableOffset > end) {
    throw damaged('effects that were durable cannot be read, later ones can');
  }
  const bytes = tail.contentEnd - end;
  if (bytes > 0 && seal !== null) throw damaged('there is something behind the seal');
  if (bytes > 0) report.note(found.path, tornTail(bytes, end));
}

const tornTail = (bytes: number, end: number): string =>
  `ends in ${bytes} bytes of an unfinished write that nobody was told of; the next start cuts them at byte ${end}, which is no damage`;
