import type { Principal, TokenStore } from '../../src/application/ports/token-store.js';
import type { ByteView } from '../../src/domain/bytes.js';

/** One token, `secret`, of one owner, `ada`. */
export const fixedTokens: TokenStore = {
  isRequired: true,
  verify(name: ByteView | null, token: ByteView): Principal | null {
    if (token.toLatin1() !== 'secret') return null;
    if (name !== null && name.toLatin1() !== 'ada') return null;
    return { name: 'ada', scopes: ['read', 'write', 'admin'], keys: [] };
  },
};
