import { inject, injectable } from 'inversify';
import { viewOfLatin1 } from '../../domain/bytes.js';
import { invalidSlowLogCount } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { SlowLogGetCommand } from '../generated/commands.js';
import { SlowLog } from '../statistics/slow-log.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Newest first: number, time, microseconds, words, client and its name. Long words and long rows of words are cut.
 *
 * @complexity O(n) for n entries
 * @errors ERR count should be greater than or equal to -1
 * @example
 * > SLOWLOG GET 0
 * (empty array)
 */
@injectable()
export class SlowLogGet implements UseCase<SlowLogGetCommand> {
  readonly #slowLog: SlowLog;

  constructor(@inject(SlowLog) slowLog: SlowLog) {
    this.#slowLog = slowLog;
  }

  execute(command: SlowLogGetCommand, call: Call): void {
    const { reply } = call;
    const count = command.count === null ? COUNT_DEFAULT : parseInteger(command.count);
    if (count === null || count < ALL) return reply.error(invalidSlowLogCount);
    const { entries } = this.#slowLog;
    const shown = count === ALL ? entries : entries.slice(0, Number(count));
    reply.array(shown.length);
    for (const entry of shown) {
      reply.array(6);
      reply.integer(entry.id);
      reply.integer(entry.atSeconds);
      reply.integer(entry.microseconds);
      reply.array(entry.words.length);
      for (const word of entry.words) reply.bulk(viewOfLatin1(word));
      reply.text(entry.client);
      reply.bulk(viewOfLatin1(entry.clientName));
    }
  }
}

const COUNT_DEFAULT = 10;
const ALL = -1;
