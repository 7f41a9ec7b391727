import { parse } from 'yaml';
import { textOf } from './project.js';

export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Those of ops/prometheus/alerts.yaml. */
export function alertRules(): readonly AlertRule[] {
  const { groups } = parse(textOf('ops/prometheus/alerts.yaml')) as {
    groups: readonly { rules: readonly AlertRule[] }[];
  };
  return groups.flatMap(({ rules }) => rules);
}
