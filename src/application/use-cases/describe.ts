import { inject, injectable } from 'inversify';
import { HASH } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import { ChangeTimes } from '../checkpoint/change-times.js';
import type { DescribeCommand } from '../generated/commands.js';
import { describedType } from '../use-case-parts/type-name.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * `bytes` are those of the value, or of the fields and values of a hash. `version` is the number of its last change, `updated` the time of
 * that: unix time in milliseconds, right to a 256th of its age, and after a restart, for what had been
 * in the table, the time of the table's commit. `expiry` is unix time in milliseconds, or null.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > DESCRIBE nobody
 * (nil)
 */
@injectable()
export class Describe implements UseCase<DescribeCommand> {
  readonly #changeTimes: ChangeTimes;

  constructor(@inject(ChangeTimes) changeTimes: ChangeTimes) {
    this.#changeTimes = changeTimes;
  }

  execute(command: DescribeCommand, { database, reply }: Call): void {
    const entry = database.look(command.key);
    if (entry === null) {
      reply.nullArray();
      return;
    }
    const isHash = entry.type === HASH;
    const bytes = isHash ? database.keyspace.hashes.open(entry).bytes : entry.value.length;
    reply.map(5);
    reply.text('type');
    reply.text(describedType(entry.type));
    reply.text('bytes');
    reply.integer(bytes);
    reply.text('version');
    reply.integer(entry.version);
    reply.text('updated');
    reply.integer(this.#changeTimes.timeOf(entry.version));
    reply.text('expiry');
    if (entry.expiresAtMs === 0) reply.null();
    else reply.integer(entry.expiresAtMs);
  }
}
