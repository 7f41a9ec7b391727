import { inject, injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { globMatches } from '../../domain/glob.js';
import { HalfSipHash } from '../../domain/keyspace/half-sip-hash.js';
import { SUBSCRIBED_PATTERNS_MAX } from '../../domain/limits.js';
import type { Call } from '../execution/call.js';
import { Deliveries } from './deliveries.js';
import { Message } from './message.js';
import { Port } from '../ports/identifiers.js';
import type { Random } from '../ports/random.js';
import type { Session } from '../clients/session.js';
import { Subscriptions, type Topic } from './subscriptions.js';
import { Topics } from './topics.js';

const HASH_KEY_BYTES = 8;

/** Who subscribes to what, and what is published. Nothing of it outlives the connections. */
@injectable()
export class Channels {
  readonly channels: Topics;
  readonly patterns: Topics;
  readonly #deliveries: Deliveries;

  constructor(@inject(Port.Random) random: Random, @inject(Deliveries) deliveries: Deliveries) {
    const hash = new HalfSipHash(random.fill(new Uint8Array(HASH_KEY_BYTES)));
    this.channels = new Topics(hash);
    this.patterns = new Topics(hash);
    this.#deliveries = deliveries;
  }

  subscribe(channel: ByteView, session: Session): void {
    const subscriptions = session.subscriptions ?? new Subscriptions();
    subscriptions.channels.add(this.channels.join(channel, session));
    session.subscriptions = subscriptions;
  }

  /** False when there are too many patterns. */
  subscribePattern(pattern: ByteView, session: Session): boolean {
    const isNew = this.patterns.get(pattern) === undefined;
    if (isNew && this.patterns.size === SUBSCRIBED_PATTERNS_MAX) return false;
    const subscriptions = session.subscriptions ?? new Subscriptions();
    subscriptions.patterns.add(this.patterns.join(pattern, session));
    session.subscriptions = subscriptions;
    return true;
  }

  unsubscribe(channel: ByteView, session: Session): void {
    const topic = this.channels.get(channel);
    if (topic?.subscribers.has(session) !== true) return;
    this.channels.leave(topic, session);
    session.subscriptions!.channels.delete(topic);
    forgetWhenEmpty(session);
  }

  unsubscribePattern(pattern: ByteView, session: Session): void {
    const topic = this.patterns.get(pattern);
    if (topic?.subscribers.has(session) !== true) return;
    this.patterns.leave(topic, session);
    session.subscriptions!.patterns.delete(topic);
    forgetWhenEmpty(session);
  }

  /** Of all channels and patterns at once. */
  forget(session: Session): void {
    const { subscriptions } = session;
    if (subscriptions === null) return;
    for (const topic of subscriptions.channels) this.channels.leave(topic, session);
    for (const topic of subscriptions.patterns) this.patterns.leave(topic, session);
    session.subscriptions = null;
  }

  /** Sends a message to all who receive the channel. Returns how many; null when EXEC may send no more. */
  publish(channel: ByteView, payload: ByteView, call: Call): number | null {
    const topic = this.channels.get(channel);
    const matching: Topic[] = [];
    for (const pattern of this.patterns.all()) {
      if (globMatches(pattern.name, channel)) matching.push(pattern);
    }
    let receivers = topic?.subscribers.size ?? 0;
    for (const { subscribers } of matching) receivers += subscribers.size;
    if (receivers === 0) return 0;
    if (!this.#deliveries.haveRoom(receivers, call)) return null;
    const message = (pattern: ByteView | null): Message =>
      new Message(pattern, channel.again(), payload.again());
    if (topic !== undefined) this.#deliveries.send(message(null), topic.subscribers, call);
    for (const { name, subscribers } of matching) {
      this.#deliveries.send(message(name), subscribers, call);
    }
    return receivers;
  }
}

function forgetWhenEmpty(session: Session): void {
  if (session.subscriptions?.count === 0) session.subscriptions = null;
}
