import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The project's folder, from the compiled test. */
export const ROOT = new URL('../../../', import.meta.url);

export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Those of ops/prometheus/alerts.yaml. */
export function alertRules(): readonly AlertRule[] {
  const { groups } = parse(textOf('ops/prometheus/alerts.yaml')) as {
    groups: readonly { rules: readonly AlertRule[] }[];
  };
  return groups.flatMap(({ rules }) => rules);
}
