import { createHash } from 'node:crypto';

export const TOKEN_OWNER = 'ada';
export const TOKEN = 'a-token-that-is-not-secret';
export const EXPIRED_TOKEN = 'a-token-of-last-year';

/** A file for --auth-tokens: one token that is good and one that has expired. */
export function tokenFile(): string {
  return [record(TOKEN_OWNER, TOKEN, null), record('grace', EXPIRED_TOKEN, '2020-01-01')].join(
    '\n',
  );
}

function record(name: string, token: string, expires: string | null): string {
  const sha256 = createHash('sha256').update(token).digest('hex');
  return JSON.stringify({ name, sha256, scopes: ['admin', 'read', 'write'], keys: ['*'], expires });
}
