import { injectable } from 'inversify';
import { equalBytes } from '../../domain/bytes.js';
import type { Call } from '../execution/call.js';
import type { DeleteIfCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * IFEQ removes only what GET would answer this value for, IFNE what it would answer another for.
 * Answers how many keys were removed.
 *
 * @complexity O(n) in the bytes of the value
 * @errors WRONGTYPE when a condition meets a hash
 * @example
 * > SET lock mine
 * OK
 * > DELEX lock IFEQ yours
 * (integer) 0
 * > DELEX lock IFEQ mine
 * (integer) 1
 */
@injectable()
export class DeleteIf implements UseCase<DeleteIfCommand> {
  execute({ key, ifeqValue, ifneValue }: DeleteIfCommand, call: Call): void {
    const { database, reply } = call;
    const entry = database.find(key);
    const hasCondition = ifeqValue !== null || ifneValue !== null;
    if (hasCondition && refuseHash(entry, reply)) return;
    const isMet =
      entry !== null &&
      (ifeqValue === null || equalBytes(entry.value, ifeqValue)) &&
      (ifneValue === null || !equalBytes(entry.value, ifneValue));
    if (isMet) database.remove(key);
    reply.integer(isMet ? 1 : 0);
  }
}
