import { inject, injectable } from 'inversify';
import { globMatches } from '../../domain/glob.js';
import type { Call } from '../execution/call.js';
import { Channels } from '../publish/channels.js';
import type { PubSubChannelsCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Patterns are not counted as channels.
 *
 * @complexity O(N) for N channels with subscribers
 * @errors none
 * @example
 * > PUBSUB CHANNELS
 * (empty array)
 */
@injectable()
export class PubSubChannels implements UseCase<PubSubChannelsCommand> {
  readonly #channels: Channels;

  constructor(@inject(Channels) channels: Channels) {
    this.#channels = channels;
  }

  execute({ pattern }: PubSubChannelsCommand, { reply }: Call): void {
    const names = [];
    for (const { name } of this.#channels.channels.all()) {
      if (pattern === null || globMatches(pattern, name)) names.push(name);
    }
    reply.array(names.length);
    for (const name of names) reply.bulk(name);
  }
}
