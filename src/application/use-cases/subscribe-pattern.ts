import { inject, injectable } from 'inversify';
import { tooManyPatterns } from '../../domain/errors.js';
import { SUBSCRIBED_PATTERNS_MAX } from '../../domain/limits.js';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { SubscribePatternCommand } from '../generated/commands.js';
import { replySubscription } from '../publish/subscription-reply.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * A message whose channel matches several patterns comes once for each. All clients together
 * subscribe to at most 10,000 different patterns.
 *
 * @complexity O(N) for N patterns
 * @errors ERR too many patterns are subscribed to
 * @example
 * > PSUBSCRIBE news.*
 * 1) "psubscribe"
 * 2) "news.*"
 * 3) (integer) 1
 */
@injectable()
export class SubscribePattern implements UseCase<SubscribePatternCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute({ patterns }: SubscribePatternCommand, call: Call): void {
    for (let at = 0; at < patterns.count; at++) {
      const pattern = patterns.at(at);
      if (this.#channels.subscribePattern(pattern, call.session)) {
        replySubscription('psubscribe', pattern, call);
      } else {
        call.reply.error(tooManyPatterns(SUBSCRIBED_PATTERNS_MAX));
      }
    }
  }
}
