import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ObjectEncodingCommand } from '../generated/commands.js';
import { HASH } from '../../domain/value-type.js';
import { encodingOf, hashEncodingOf } from '../use-case-parts/redis-encoding.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * How Redis would keep such a value: bytes say nothing of where they came from.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SET name Ada
 * OK
 * > OBJECT ENCODING name
 * "embstr"
 * > SET count 41
 * OK
 * > OBJECT ENCODING count
 * "int"
 */
@injectable()
export class ObjectEncoding implements UseCase<ObjectEncodingCommand> {
  execute(command: ObjectEncodingCommand, call: Call): void {
    const { database, reply } = call;
    const entry = database.find(command.key);
    if (entry === null) reply.null();
    else if (entry.type === HASH) reply.text(hashEncodingOf(database.keyspace.hashes.open(entry)));
    else reply.text(encodingOf(entry));
  }
}
