import type { Principal, TokenStore } from '../../src/application/ports/token-store.js';
import { equalBytes, viewOfLatin1, type ByteView } from '../../src/domain/bytes.js';

/** What a token is about, as far as a test cares. */
export interface FixedToken {
  readonly scopes?: readonly string[];
  readonly keys?: readonly string[];
  readonly expiresAtMs?: number;
}

/** Tokens by their owners; the secret of `ada` is `secret-of-ada`. They change when a test changes them. */
export class FixedTokens implements TokenStore {
  readonly isRequired = true;
  path: string | null = null;
  readonly #principals = new Map<string, Principal>();
  /** What the next reload does. */
  onReload: () => void = () => undefined;

  constructor(tokens: Readonly<Record<string, FixedToken>>) {
    for (const [name, token] of Object.entries(tokens)) this.set(name, token);
  }

  set(name: string, { scopes = [], keys = [], expiresAtMs = Infinity }: FixedToken): void {
    this.#principals.set(name, { name, scopes, keys, tokenId: `id-of-${name}`, expiresAtMs });
  }

  revoke(name: string): void {
    this.#principals.delete(name);
  }

  get principals(): readonly Principal[] {
    return [...this.#principals.values()];
  }

  verify(name: ByteView | null, token: ByteView, nowMs: number): Principal | null {
    const found = this.principals.find((principal) =>
      equalBytes(token, viewOfLatin1(`secret-of-${principal.name}`)),
    );
    if (found === undefined || nowMs >= found.expiresAtMs) return null;
    return name === null || name.toLatin1() === found.name ? found : null;
  }

  find(tokenId: string): Principal | null {
    return this.principals.find((principal) => principal.tokenId === tokenId) ?? null;
  }

  async reload(): Promise<void> {
    this.onReload();
  }
}

const ADA: Principal = {
  name: 'ada',
  scopes: ['read', 'write', 'admin'],
  keys: [],
  tokenId: 'ada',
  expiresAtMs: Infinity,
};

/** One token, `secret`, of one owner, `ada`. */
export const fixedTokens: TokenStore = {
  isRequired: true,
  path: null,
  principals: [ADA],
  verify(name: ByteView | null, token: ByteView): Principal | null {
    if (token.toLatin1() !== 'secret') return null;
    return name !== null && name.toLatin1() !== 'ada' ? null : ADA;
  },
  find: (tokenId) => (tokenId === 'ada' ? ADA : null),
  reload: async () => undefined,
};
