import type { Principal, TokenStore } from '../../application/ports/token-store.js';

/** For a server without tokens: nobody needs one, and none is right. */
export class NoTokens implements TokenStore {
  readonly isRequired = false;
  readonly path = null;
  readonly principals: readonly Principal[] = [];

  verify(): Principal | null {
    return null;
  }

  find(): Principal | null {
    return null;
  }

  async reload(): Promise<void> {}
}
