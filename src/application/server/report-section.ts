/** One section of INFO. */
export interface ReportSection {
  readonly name: string;
  /** Shown when INFO names no section. */
  readonly isUsual: boolean;
  readonly fields: readonly (readonly [name: string, value: ReportValue])[];
}

/** A number that INFO shows with so many digits behind the point. */
interface Decimal {
  readonly number: number;
  readonly digits: number;
}

type Single = string | number | Decimal;

/** Several values under one name. */
interface Compound {
  readonly parts: Readonly<Record<string, number | Decimal>>;
}

export type ReportValue = Single | Compound;

/** As INFO writes it. */
export function reportText(value: ReportValue): string {
  if (typeof value !== 'object') return String(value);
  if ('digits' in value) return value.number.toFixed(value.digits);
  const parts = Object.entries(value.parts);
  return parts.map(([name, part]) => `${name}=${reportText(part)}`).join(',');
}

/** What JSON.stringify makes the same of: numbers as numbers, parts as an object. */
export function reportJson(value: ReportValue): unknown {
  if (typeof value !== 'object') return value;
  if ('digits' in value) return Number(reportText(value));
  const parts = Object.entries(value.parts);
  return Object.fromEntries(parts.map(([name, part]) => [name, reportJson(part)]));
}
