import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ObjectReferenceCountCommand } from '../generated/commands.js';
import { usesClock } from '../databases/memory-policy.js';
import { isSharedInteger } from '../use-case-parts/redis-encoding.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * As Redis would tell, which shares small integers.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > SET name Ada
 * OK
 * > OBJECT REFCOUNT name
 * (integer) 1
 */
@injectable()
export class ObjectReferenceCount implements UseCase<ObjectReferenceCountCommand> {
  readonly #settings: RuntimeSettings;

  constructor(@inject(RuntimeSettings) settings: RuntimeSettings) {
    this.#settings = settings;
  }

  execute(command: ObjectReferenceCountCommand, call: Call): void {
    const entry = call.database.find(command.key);
    if (entry === null) return call.reply.null();
    const isShared = isSharedInteger(entry) && !usesClock(this.#settings.maxMemoryPolicy);
    call.reply.integer(isShared ? SHARED : 1);
  }
}

/** What Redis says of values that are shared for ever. */
const SHARED = 2_147_483_647;
