export interface SparkSample {
  readonly value: number;
  /** Written downwards below its column. */
  readonly label: string;
}

export const SPARK_COLUMNS = 80;
const ROWS = 4;
/** What a row's character can show: the lowest third of it, two thirds, all of it. */
const THIRDS = ['_', 'o', '#'];
const STEPS = ROWS * THIRDS.length;

/** A column for each sample, from the lowest value to the highest, as Redis draws them; LF-ended lines. */
export function sparkLine(samples: readonly SparkSample[]): string {
  const values = samples.map(({ value }) => value);
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest || 1;
  const columns = samples.map(({ value, label }) => {
    const step = Math.floor(((value - lowest) * STEPS) / range);
    return { step: Math.min(step, STEPS - 1), label };
  });
  const parts: string[] = [];
  for (let at = 0; at < columns.length; at += SPARK_COLUMNS) {
    parts.push(drawn(columns.slice(at, at + SPARK_COLUMNS)));
  }
  return parts.join('\n');
}

interface Column {
  readonly step: number;
  readonly label: string;
}

function drawn(columns: readonly Column[]): string {
  const lines: string[] = [];
  for (let row = ROWS - 1; row >= 0; row--) {
    lines.push(columns.map(({ step }) => character(step - row * THIRDS.length)).join(''));
  }
  lines.push(' '.repeat(columns.length));
  const longest = Math.max(...columns.map(({ label }) => label.length));
  for (let at = 0; at < longest; at++) {
    lines.push(columns.map(({ label }) => label[at] ?? ' ').join(''));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** `step` is counted from the row's lowest third. */
function character(step: number): string {
  return step < 0 ? ' ' : (THIRDS[step] ?? '|');
}
