import { textOf } from '../project.js';

/** Of a scrape, and of what is written `for: …` in the alerts. */
const SHORT = '1s';
/** Some scrapes, so that a rate has two values also on a busy machine. */
const WINDOW = '10s';

/** Each of these has to be in the text: otherwise the file has changed and nothing was shortened. */
function replaced(path: string, changes: readonly (readonly [RegExp, string])[]): string {
  let text = textOf(path);
  for (const [pattern, by] of changes) {
    if (!pattern.test(text)) throw new Error(`${path} has nothing like ${pattern.source}`);
    text = text.replaceAll(pattern, by);
  }
  return text;
}

/** The alerts as they are, but for how long something has to last. */
export const shortAlerts = (): string =>
  replaced('ops/prometheus/alerts.yaml', [
    [/(?<=^ +for: )\d+[mh]$/gm, SHORT],
    [/(?<=\[)\d+[mh](?=\])/g, WINDOW],
  ]);

export interface Addresses {
  readonly servers: readonly string[];
  readonly secured: Secured;
  readonly alertmanager: string;
}

/** A server whose pages are asked for by https. */
export interface Secured {
  readonly instance: string;
  /** File of the authority that its certificate is checked by. */
  readonly ca: string;
}

/** Docs/operations.md tells it so. */
const securedTarget = ({ instance, ca }: Secured): string => `
      - targets:
          - ${instance}
        labels:
          __scheme__: https
    tls_config:
      ca_file: ${ca}`;

/** The example for Prometheus, with our addresses and each second. */
export const shortPrometheus = ({ servers, secured, alertmanager }: Addresses): string =>
  replaced('ops/prometheus/prometheus.yml', [
    [/(?<=_interval: )15s$/gm, SHORT],
    [/127\.0\.0\.1:9093/g, alertmanager],
    [
      /- 127\.0\.0\.1:9380$/gm,
      servers.map((server) => `- ${server}`).join('\n          ') + securedTarget(secured),
    ],
  ]);

/** The example for Alertmanager: who is told is told at once, at our address. */
export const shortAlertmanager = (webhook: string): string =>
  replaced('ops/alertmanager/alertmanager.yml', [
    [/(?<=group_wait: )30s$/gm, '100ms'],
    [/(?<=group_interval: )5m$/gm, SHORT],
    [/127\.0\.0\.1:9099/g, webhook],
  ]);
