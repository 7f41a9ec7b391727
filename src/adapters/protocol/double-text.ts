/**
 * The shortest text that reads back as the same number; `inf`, `-inf` and `nan` as RESP3 spells
 * them.
 */
export function formatDouble(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (value === Infinity) return 'inf';
  if (value === -Infinity) return '-inf';
  return Object.is(value, -0) ? '-0' : String(value);
}
