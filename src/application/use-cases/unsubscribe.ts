import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { UnsubscribeCommand } from '../generated/commands.js';
import { replySubscription } from '../publish/subscription-reply.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * One reply a channel; without channels one for each that the client subscribes to, or one that
 * names none.
 *
 * @complexity O(N) for N channels
 * @errors none
 * @example
 * > UNSUBSCRIBE news
 * 1) "unsubscribe"
 * 2) "news"
 * 3) (integer) 0
 */
@injectable()
export class Unsubscribe implements UseCase<UnsubscribeCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute({ channels }: UnsubscribeCommand, call: Call): void {
    for (let at = 0; at < channels.count; at++) {
      const channel = channels.at(at);
      this.#channels.unsubscribe(channel, call.session);
      replySubscription('unsubscribe', channel, call);
    }
    if (channels.count === 0) this.#unsubscribeAll(call);
  }

  #unsubscribeAll(call: Call): void {
    const topics = [...(call.session.subscriptions?.channels ?? [])];
    for (const { name } of topics) {
      this.#channels.unsubscribe(name, call.session);
      replySubscription('unsubscribe', name, call);
    }
    if (topics.length === 0) replySubscription('unsubscribe', null, call);
  }
}
