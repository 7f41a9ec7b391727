import type { ByteView } from '../../domain/bytes.js';
import type { Session } from './session.js';

/** Redis's kinds of clients; there are neither replicas nor a master here. */
const TYPES = ['normal', 'master', 'replica', 'slave', 'pubsub'] as const;
export type ClientType = (typeof TYPES)[number];

/** Null when it is none. */
export function clientTypeOf(word: ByteView): ClientType | null {
  const text = word.toLatin1().toLowerCase();
  return TYPES.find((type) => type === text) ?? null;
}

export function isOfType(session: Session, type: ClientType): boolean {
  return type === (session.subscriptions === null ? 'normal' : 'pubsub');
}
