import type { CheckListener, CheckSummary } from '../../application/check/check-listener.js';
import type { Finding } from '../../application/check/check-report.js';
import type { CliIo } from './cli-io.js';
import { EXIT } from './exit-codes.js';
import { ProgressBar } from './progress-bar.js';

/** Checks a data directory, a line for each finding and one at the end. Returns the exit code. */
export async function checkCommand(directory: string, io: CliIo): Promise<number> {
  // Stopped by a signal, it gives the lock up before the process ends.
  const stopping = new AbortController();
  const stopListening = io.onStopSignal((signal) => stopping.abort(signal));
  try {
    return await checkAndTell(directory, io, stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted || error !== stopping.signal.reason) throw error;
    io.err.write(`mini-db: the check was stopped by ${String(error)}, not everything was read\n`);
    return EXIT.unexpected;
  } finally {
    stopListening();
  }
}

async function checkAndTell(directory: string, io: CliIo, stopping: AbortSignal): Promise<number> {
  const bar = new ProgressBar(io.err);
  const tell = (text: string): void => {
    bar.clear();
    io.out.write(`${text}\n`);
  };
  const listener: CheckListener = {
    found: (finding) => tell(lineOf(finding)),
    progress: (bytesRead, bytesTotal) => bar.show(bytesRead / bytesTotal),
  };
  try {
    const summary = await io.check(directory, listener, stopping);
    tell(summaryOf(directory, summary));
    return summary.defects === 0 ? EXIT.clean : EXIT.damaged;
  } finally {
    bar.clear();
  }
}

function lineOf({ kind, path, offset, what, advice }: Finding): string {
  const place = offset === null ? path : `${path} at byte ${offset}`;
  const line = `${kind} ${place}: ${what}${advice === null ? '' : `; ${advice}`}`;
  return line.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

const MIB = 1024 * 1024;
const count = (number: number, name: string): string =>
  `${number.toLocaleString('en')} ${name}${number === 1 ? '' : 's'}`;

function summaryOf(directory: string, summary: CheckSummary): string {
  const { defects, files, rows, versions, effects, bytesRead, durationMs } = summary;
  const verdict = defects === 0 ? 'sound' : count(defects, 'defect');
  const read = [
    count(files, 'file'),
    `${count(rows, 'row')} of the table`,
    `${count(versions, 'version')} of it that can be read`,
    `${count(effects, 'effect')} of the journal`,
  ];
  const mebibytes = (bytesRead / MIB).toFixed(1);
  const seconds = (durationMs / 1000).toFixed(1);
  return `${directory}: ${verdict}; ${read.join(', ')}; ${mebibytes} MiB read in ${seconds} s`;
}

export const CHECK_EXPLANATION = `
Reads the journal, the table and its log, all versions that are kept, and compares them with their
checksums and with each other. It changes nothing: it only holds the directory's lock meanwhile.
Each defect is a line with the file, the place, what is wrong and what can be done; notes are no defects.
Exit codes: 0 sound, 1 unexpected, 2 usage, 3 directory locked, 4 data damaged.
`;
