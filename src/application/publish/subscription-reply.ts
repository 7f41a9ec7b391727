import type { ByteView } from '../../domain/bytes.js';
import type { Call } from '../execution/call.js';

/** What a client is told of one channel or pattern; null for none. */
export function replySubscription(what: string, name: ByteView | null, call: Call): void {
  const { reply, session } = call;
  reply.push(3);
  reply.text(what);
  if (name === null) reply.null();
  else reply.bulk(name);
  reply.integer(session.subscriptions?.count ?? 0);
}
