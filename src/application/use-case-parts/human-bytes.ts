const UNITS = ['K', 'M', 'G', 'T', 'P'];
const STEP = 1024;

/** `1.02M`, as INFO writes bytes for people. */
export function humanBytes(bytes: number): string {
  if (bytes < STEP) return `${bytes}B`;
  let value = bytes;
  let unit = -1;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit++;
  }
  return `${value.toFixed(2)}${UNITS[unit]}`;
}
