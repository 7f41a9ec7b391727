import { ByteMap } from '../../domain/byte-map.js';
import { ByteView } from '../../domain/bytes.js';
import type { KeyHash } from '../../domain/keyspace/half-sip-hash.js';
import type { Session } from '../clients/session.js';
import type { Topic } from './subscriptions.js';

/** The channels, or the patterns, that anybody subscribes to. */
export class Topics {
  readonly #byName: ByteMap<Topic>;

  constructor(hash: KeyHash) {
    this.#byName = new ByteMap(hash);
  }

  get size(): number {
    return this.#byName.size;
  }

  get(name: ByteView): Topic | undefined {
    return this.#byName.get(name);
  }

  /** In no order that means anything. */
  all(): Iterable<Topic> {
    return this.#byName.values();
  }

  join(name: ByteView, session: Session): Topic {
    const topic = this.#byName.get(name) ?? this.#begin(name);
    topic.subscribers.add(session);
    return topic;
  }

  leave(topic: Topic, session: Session): void {
    topic.subscribers.delete(session);
    if (topic.subscribers.size === 0) this.#byName.delete(topic.name);
  }

  #begin(name: ByteView): Topic {
    const topic = { name: new ByteView(name.copy()), subscribers: new Set<Session>() };
    this.#byName.add(topic.name, topic);
    return topic;
  }
}
