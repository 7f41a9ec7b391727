import { DURATION_BOUNDS_MS, DURATION_BUCKETS } from '../../domain/duration-histogram.js';
import type { HistogramSample, MetricFamily } from '../../application/metrics/metric-family.js';
import { SECOND_MS } from '../../domain/time-units.js';

/** As `le` shows them. */
const BOUNDS_SECONDS = [...DURATION_BOUNDS_MS.map((ms) => ms / SECOND_MS), '+Inf'];

interface Value {
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly metricName?: string;
}

/** What a registry writes. */
export interface CollectedValues {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly values: readonly Value[];
}

/**
 * A family as a registry of prom-client takes it: it asks for the values when somebody wants them, so
 * that commands cost nothing but plain counters. The library's own metrics are told of each change.
 */
export class CollectedMetric {
  readonly name: string;
  readonly type: string;
  readonly #family: MetricFamily;

  constructor(family: MetricFamily) {
    this.name = family.name;
    this.type = family.type;
    this.#family = family;
  }

  get(): Promise<CollectedValues> {
    const { name, help, type } = this.#family;
    return Promise.resolve({ name, help, type, values: this.#values() });
  }

  #values(): readonly Value[] {
    const family = this.#family;
    if (family.type !== 'histogram') return family.read();
    return family.read().flatMap((sample) => histogramValues(family.name, sample));
  }
}

/** Buckets of Prometheus contain those before them. */
function histogramValues(name: string, sample: HistogramSample): Value[] {
  const { labels, counts, offset, sumMs } = sample;
  const values: Value[] = [];
  let sum = 0;
  for (let bucket = 0; bucket < DURATION_BUCKETS; bucket++) {
    sum += counts[offset + bucket]!;
    const le = BOUNDS_SECONDS[bucket]!;
    values.push({ metricName: `${name}_bucket`, labels: { le, ...labels }, value: sum });
  }
  values.push(
    { metricName: `${name}_sum`, labels, value: sumMs / SECOND_MS },
    { metricName: `${name}_count`, labels, value: sum },
  );
  return values;
}
