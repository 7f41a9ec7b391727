import { inject, injectable } from 'inversify';
import { tooManyDeliveries } from '../../domain/errors.js';
import { EXEC_DELIVERIES_MAX } from '../../domain/limits.js';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { PublishCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Answers how many got it, a client with several matching patterns counted for each. Inside EXEC a
 * message leaves when all of the transaction is durable.
 *
 * @complexity O(N+M) for N subscribers and M different patterns
 * @errors ERR too many messages in one transaction
 * @example
 * > PUBLISH news hello
 * (integer) 0
 */
@injectable()
export class Publish implements UseCase<PublishCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute({ channel, message }: PublishCommand, call: Call): void {
    const receivers = this.#channels.publish(channel, message, call);
    if (receivers === null) call.reply.error(tooManyDeliveries(EXEC_DELIVERIES_MAX));
    else call.reply.integer(receivers);
  }
}
