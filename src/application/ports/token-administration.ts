/** What a new token is to be. */
export interface TokenRequest {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Globs; none means every key. */
  readonly keys: readonly string[];
  /** How long it is good, in milliseconds; null when always. */
  readonly lifetimeMs: number | null;
}

export interface Rotation {
  /** The owner's old token stays good for so long. */
  readonly graceMs: number;
  /** Of the new token; null gives it the end that the old one had. */
  readonly lifetimeMs: number | null;
}

export interface ListedToken {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly keys: readonly string[];
  /** Milliseconds since 1970; infinity when it is always good. */
  readonly expiresAtMs: number;
  readonly state: 'good' | 'replaced' | 'expired';
}

/**
 * Who may log in, as operators change it. Each change is on disk, whole, when its promise resolves, and
 * of changes at the same time none is lost. All reject with UsageError when something is not as it has to be.
 */
export interface TokenAdministration {
  /** Resolves with the secret, which is nowhere else. */
  create(request: TokenRequest): Promise<string>;
  list(): Promise<ListedToken[]>;
  /** Resolves with how many tokens the owner had. */
  revoke(name: string): Promise<number>;
  /** A new secret for an owner, with the scopes and keys of the old one. */
  rotate(name: string, rotation: Rotation): Promise<string>;
}
