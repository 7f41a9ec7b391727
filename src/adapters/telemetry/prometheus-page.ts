import {
  collectDefaultMetrics,
  type Metric,
  type OpenMetricsContentType,
  Registry,
} from 'prom-client';
import type { MetricSource } from '../../application/metrics/metric-family.js';
import type { MetricsPage, MetricsText } from '../../application/ports/metrics-page.js';
import { CollectedMetric } from './collected-metric.js';

/** Gauges with names of counters, which `promtool check metrics` refuses. */
const MISNAMED = /^nodejs_active_.*_total$/;
const OPEN_METRICS = 'application/openmetrics-text';

/** What a registry needs of a metric. */
type Registered = Pick<CollectedMetric, 'name' | 'type' | 'get'>;

/** Text 0.0.4 of Prometheus, or OpenMetrics for those who ask for it; the runtime's metrics are in it, too. */
export class PrometheusPage implements MetricsPage {
  readonly #prometheus = new Registry();
  readonly #openMetrics = new Registry<OpenMetricsContentType>();

  constructor(source: MetricSource) {
    this.#openMetrics.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
    const runtime = new Registry();
    collectDefaultMetrics({ register: runtime });
    const ofRuntime = (runtime.getMetricsAsArray() as unknown as Registered[]).filter(
      ({ name }) => !MISNAMED.test(name),
    );
    const families = source.families.map((family) => new CollectedMetric(family));
    for (const metric of [...families, ...ofRuntime]) {
      register(this.#prometheus, metric);
      register(this.#openMetrics, openMetric(metric));
    }
  }

  async render(accept: string): Promise<MetricsText> {
    const registry = accept.includes(OPEN_METRICS) ? this.#openMetrics : this.#prometheus;
    return { contentType: registry.contentType, body: await registry.metrics() };
  }
}

/** The library's type has what its own metrics are told by; a registry asks for values only. */
function register(registry: Pick<Registry, 'registerMetric'>, metric: Registered): void {
  registry.registerMetric(metric as unknown as Metric);
}

/** The registry adds `_total` to counters there, which the family's name must not have. */
function openMetric(metric: Registered): Registered {
  if (metric.type !== 'counter') return metric;
  const name = metric.name.replace(/_total$/, '');
  return { name, type: metric.type, get: async () => ({ ...(await metric.get()), name }) };
}
