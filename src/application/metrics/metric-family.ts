import { DURATION_BUCKETS } from '../../domain/duration-histogram.js';

export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  readonly labels: Labels;
  readonly value: number;
}

/** Counts by bucket of `duration-histogram.ts`, each with what belongs to it alone. */
export interface HistogramSample {
  readonly labels: Labels;
  /** Bucket `b` is at `offset + b`. */
  readonly counts: ArrayLike<number>;
  readonly offset: number;
  readonly sumMs: number;
}

/**
 * What is measured, and how it is read when somebody asks: nothing is kept for it. Names, as
 * Prometheus wants them, have their unit at the end, and counters `_total` behind it.
 */
export type MetricFamily = {
  readonly name: string;
  readonly help: string;
} & (
  | { readonly type: 'counter' | 'gauge'; readonly read: () => readonly Sample[] }
  | { readonly type: 'histogram'; readonly read: () => readonly HistogramSample[] }
);

/** Families of one subject. */
export interface MetricSource {
  readonly families: readonly MetricFamily[];
}

const NO_LABELS: Labels = {};

export const one = (value: number): readonly Sample[] => [{ labels: NO_LABELS, value }];

export function gauge(name: string, help: string, value: () => number): MetricFamily {
  return { name, help, type: 'gauge', read: () => one(value()) };
}

export function counter(name: string, help: string, value: () => number): MetricFamily {
  return { name, help, type: 'counter', read: () => one(value()) };
}

export function histogram(
  name: string,
  help: string,
  value: () => { readonly counts: ArrayLike<number>; readonly sumMs: number },
): MetricFamily {
  return {
    name,
    help,
    type: 'histogram',
    read: () => [{ labels: NO_LABELS, offset: 0, ...value() }],
  };
}

/** The bucket counts of one of several that stand one behind the other. */
export const bucketsAt = (index: number): number => index * DURATION_BUCKETS;
