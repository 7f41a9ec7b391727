import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { SubscribeCommand } from '../generated/commands.js';
import { replySubscription } from '../publish/subscription-reply.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * One reply a channel: with the number of channels and patterns that the client now subscribes to.
 * With RESP2 a client that subscribes can only subscribe, unsubscribe, PING, RESET and QUIT. One that does
 * not read is disconnected: with more than 32 MiB waiting, or more than 8 MiB for a minute.
 *
 * @complexity O(N) for N channels
 * @errors none
 * @example
 * > SUBSCRIBE news
 * 1) "subscribe"
 * 2) "news"
 * 3) (integer) 1
 */
@injectable()
export class Subscribe implements UseCase<SubscribeCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute({ channels }: SubscribeCommand, call: Call): void {
    for (let at = 0; at < channels.count; at++) {
      const channel = channels.at(at);
      this.#channels.subscribe(channel, call.session);
      replySubscription('subscribe', channel, call);
    }
  }
}
