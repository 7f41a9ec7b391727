import { inject, injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { UnsubscribePatternCommand } from '../generated/commands.js';
import { replySubscription } from '../publish/subscription-reply.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * One reply a pattern; without patterns one for each that the client subscribes to, or one that
 * names none.
 *
 * @complexity O(N) for N patterns
 * @errors none
 * @example
 * > PUNSUBSCRIBE
 * 1) "punsubscribe"
 * 2) (nil)
 * 3) (integer) 0
 */
@injectable()
export class UnsubscribePattern implements UseCase<UnsubscribePatternCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute({ patterns }: UnsubscribePatternCommand, call: Call): void {
    for (let at = 0; at < patterns.count; at++) {
      const pattern = patterns.at(at);
      this.#channels.unsubscribePattern(pattern, call.session);
      replySubscription('punsubscribe', pattern, call);
    }
    if (patterns.count === 0) this.#unsubscribeAll(call);
  }

  #unsubscribeAll(call: Call): void {
    const topics = [...(call.session.subscriptions?.patterns ?? [])];
    for (const { name } of topics) {
      this.#channels.unsubscribePattern(name, call.session);
      replySubscription('punsubscribe', name, call);
    }
    if (topics.length === 0) replySubscription('punsubscribe', null, call);
  }
}
