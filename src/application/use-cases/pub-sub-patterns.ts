import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { PubSubPatternsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * One that several clients subscribe to counts once.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > PUBSUB NUMPAT
 * (integer) 0
 */
@injectable()
export class PubSubPatterns implements UseCase<PubSubPatternsCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute(_command: PubSubPatternsCommand, call: Call): void {
    call.reply.integer(this.#channels.patterns.size);
  }
}
