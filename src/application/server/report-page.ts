import { inject, injectable } from 'inversify';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { InfoPage } from '../ports/info-page.js';
import { reportJson } from './report-section.js';
import { ServerReport } from './server-report.js';

/** All sections of INFO as JSON. Names are INFO's, those of sections in small letters. */
@injectable()
export class ReportPage implements InfoPage {
  readonly #report: ServerReport;
  readonly #clock: Clock;

  constructor(@inject(ServerReport) report: ServerReport, @inject(Port.Clock) clock: Clock) {
    this.#report = report;
    this.#clock = clock;
  }

  render(): string {
    const sections = this.#report.sections(this.#clock.nowMs()).map(({ name, fields }) => {
      const values = fields.map(([field, value]) => [field, reportJson(value)]);
      return [name.toLowerCase(), Object.fromEntries(values) as object] as const;
    });
    return `${JSON.stringify(Object.fromEntries(sections))}\n`;
  }
}
