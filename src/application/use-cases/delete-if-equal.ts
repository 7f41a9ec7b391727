import { injectable } from 'inversify';
import { equalBytes } from '../../domain/bytes.js';
import type { Call } from '../execution/call.js';
import type { DeleteIfEqualCommand } from '../generated/commands.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * As DELEX with IFEQ, in the spelling of Valkey.
 *
 * @complexity O(n) in the bytes of the value
 * @errors WRONGTYPE when the key holds a hash
 * @example
 * > SET lock mine
 * OK
 * > DELIFEQ lock yours
 * (integer) 0
 * > DELIFEQ lock mine
 * (integer) 1
 */
@injectable()
export class DeleteIfEqual implements UseCase<DeleteIfEqualCommand> {
  execute({ key, value }: DeleteIfEqualCommand, call: Call): void {
    const { database, reply } = call;
    const entry = database.find(key);
    if (refuseHash(entry, reply)) return;
    const isMet = entry !== null && equalBytes(entry.value, value);
    if (isMet) database.remove(key);
    reply.integer(isMet ? 1 : 0);
  }
}
