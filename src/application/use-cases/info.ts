import { inject, injectable } from 'inversify';
import type { WordList } from '../../domain/words.js';
import type { Call } from '../execution/call.js';
import type { InfoCommand } from '../generated/commands.js';
import { reportText } from '../server/report-section.js';
import { ServerReport } from '../server/server-report.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * The usual sections, those that are named, or with ALL or EVERYTHING all of them. It waits for
 * nothing, so that it answers also when the disk does not: its counts may include changes that are
 * not durable yet.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SET code 1234 EX 60
 * OK
 * > INFO keyspace
 * # Keyspace
 * db0:keys=1,expires=1,avg_ttl=0
 */
@injectable()
export class Info implements UseCase<InfoCommand> {
  readonly #report: ServerReport;

  constructor(@inject(ServerReport) report: ServerReport) {
    this.#report = report;
  }

  execute(command: InfoCommand, call: Call): void {
    const asked = namesOf(command.sections);
    const isUsual = asked.length === 0 || asked.includes('default');
    const isAll = asked.includes('all') || asked.includes('everything');
    const sections = this.#report
      .sections(call.nowMs)
      .filter(
        (section) =>
          isAll || (isUsual && section.isUsual) || asked.includes(section.name.toLowerCase()),
      );
    const texts = sections.map(({ name, fields }) =>
      [`# ${name}`, ...fields.map(([field, value]) => `${field}:${reportText(value)}`), ''].join(
        '\r\n',
      ),
    );
    call.reply.verbatim(texts.join('\r\n'));
  }
}

function namesOf(list: WordList): string[] {
  return Array.from({ length: list.count }, (_, at) => list.at(at).toLatin1().toLowerCase());
}
