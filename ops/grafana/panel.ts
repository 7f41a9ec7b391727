/** Units as Grafana names them. */
export type Unit =
  | 'bool_yes_no'
  | 'bytes'
  | 'Bps'
  | 'd'
  | 'dateTimeFromNow'
  | 'none'
  | 'ops'
  | 'percentunit'
  | 's'
  | 'short';

export interface Query {
  /** PromQL. `$instance` is what the viewer chose, `$__rate_interval` what Grafana thinks right. */
  readonly expr: string;
  /** Of the line, with `{{label}}` for values of labels. */
  readonly legend: string;
}

export interface Panel {
  readonly title: string;
  /** What it shows and when to worry, for who reads it at three in the morning. */
  readonly description: string;
  readonly unit: Unit;
  /** A number now, or lines over time. */
  readonly kind: 'lines' | 'number';
  readonly queries: readonly Query[];
}

export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** The servers that the viewer chose. */
const CHOSEN = '{instance=~"$instance"}';

/** Values of a gauge, or of anything else that is shown as it is. */
export const now = (metric: string): string => `${metric}${CHOSEN}`;

/** Of a counter, a second. */
export const perSecond = (counter: string): string => `rate(${counter}${CHOSEN}[$__rate_interval])`;

export const sumBy = (labels: string, expr: string): string => `sum by (${labels}) (${expr})`;

/** The duration that `share` of those in a histogram did not exceed. */
export const quantile = (share: number, histogram: string, labels = 'instance'): string =>
  `histogram_quantile(${share}, ${sumBy(`${labels}, le`, perSecond(`${histogram}_bucket`))})`;

export const query = (legend: string, expr: string): Query => ({ legend, expr });

export function lines(panel: Omit<Panel, 'kind'>): Panel {
  return { ...panel, kind: 'lines' };
}

export function number(panel: Omit<Panel, 'kind'>): Panel {
  return { ...panel, kind: 'number' };
}
