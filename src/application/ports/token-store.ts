import type { ByteView } from '../../domain/bytes.js';

/** A token's owner and what it may do. Scopes and key patterns as written in the token file. */
export interface Principal {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly keys: readonly string[];
}

/** Who may log in. Tokens are random, so the comparison is one hash and constant time. */
export interface TokenStore {
  /** False when no tokens are configured: then every connection is authenticated from the start. */
  readonly isRequired: boolean;
  /** `name` null accepts any owner. Null when nobody has that token, it has expired, or the name is another's. */
  verify(name: ByteView | null, token: ByteView, nowMs: number): Principal | null;
}
