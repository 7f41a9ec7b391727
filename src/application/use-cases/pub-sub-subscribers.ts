import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { PubSubSubscribersCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Answers each channel and the number of its subscribers; those by pattern are not counted.
 *
 * @complexity O(N) for N channels
 * @errors none
 * @example
 * > PUBSUB NUMSUB news
 * 1) "news"
 * 2) (integer) 0
 */
@injectable()
export class PubSubSubscribers implements UseCase<PubSubSubscribersCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute({ channels }: PubSubSubscribersCommand, { reply }: Call): void {
    reply.array(2 * channels.count);
    for (let at = 0; at < channels.count; at++) {
      const channel = channels.at(at);
      reply.bulk(channel);
      reply.integer(this.#channels.channels.get(channel)?.subscribers.size ?? 0);
    }
  }
}
