import type { ByteView } from '../../domain/bytes.js';

/** A token's owner and what it may do. Scopes and key patterns as written in the token file. */
export interface Principal {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Globs; none means every key. */
  readonly keys: readonly string[];
  /** Tells the tokens of one owner apart, and is never shown; null for who has a password instead. */
  readonly tokenId: string | null;
  /** Milliseconds since 1970, the first at which the token is no longer good; infinity when it always is. */
  readonly expiresAtMs: number;
}

/** Who may log in. Tokens are random, so the comparison is one hash and constant time. */
export interface TokenStore {
  /** False when no tokens are configured: then every connection is authenticated from the start. */
  readonly isRequired: boolean;
  /** The file that tokens come from, which operators change; null when they cannot change. */
  readonly path: string | null;
  /** All tokens, those that have expired too. */
  readonly principals: readonly Principal[];
  /** `name` null accepts any owner. Null when nobody has that token, it has expired, or the name is another's. */
  verify(name: ByteView | null, token: ByteView, nowMs: number): Principal | null;
  /** What a token may do now; null when it was revoked. */
  find(tokenId: string): Principal | null;
  /** Reads the tokens again. Rejects with UsageError when they are wrong; those from before stay then. */
  reload(): Promise<void>;
}
