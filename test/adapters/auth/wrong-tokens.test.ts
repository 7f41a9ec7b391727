import { createHash } from 'node:crypto';
import test from 'ava';
import { TokenFile } from '../../../src/adapters/auth/token-file.js';
import { tokenOf } from '../../../src/adapters/auth/token-secret.js';
import { Statistics } from '../../../src/application/statistics/statistics.js';
import { respOf } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { cases } from '../../helpers/scale.js';
import { randomOfRun } from '../../helpers/seed.js';

const OWNERS = 50;
const OFFERED = cases(3000, 100_000);
/** One in so many is right, so that it is known that the right ones are still accepted. */
const RIGHT_EVERY = 100;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('of very many tokens those that are wrong are refused, and no other', async (t) => {
  const random = randomOfRun(t);
  const secret = (): string => tokenOf(random.fill(new Uint8Array(32)));
  const secrets = Array.from({ length: OWNERS }, secret);
  const lines = secrets.map((token, at) =>
    JSON.stringify({ name: `user-${at}`, sha256: sha256(token), scopes: ['read'], keys: [] }),
  );
  const server = await MemoryServer.start({ tokens: new TokenFile(lines.join('\n'), 'tokens') });
  const client = server.connect();
  const pick = (): number => random.below(OWNERS);
  const changed = (token: string): string => {
    const at = random.below(token.length);
    const other = String.fromCharCode(token.charCodeAt(at) ^ (1 + random.below(31)));
    return token.slice(0, at) + other + token.slice(at + 1);
  };
  const wrong: readonly (() => string[])[] = [
    () => [secret()],
    () => ['user-1', secret()],
    () => [changed(secrets[pick()]!)],
    () => [secrets[pick()]!.slice(0, random.below(56))],
    () => [`${secrets[pick()]!}${random.below(10)}`],
    () => [sha256(secrets[pick()]!)],
    () => [`user-${OWNERS}`, secrets[pick()]!],
    () => [`user-${pick()}`, changed(secrets[pick()]!)],
    () => {
      const at = pick();
      return [`user-${(at + 1) % OWNERS}`, secrets[at]!];
    },
    () => [`user-${pick()}`, ''],
    () => ['', secrets[pick()]!],
    () => ['user', secrets[pick()]!],
  ];
  let accepted = 0;
  let right = 0;
  for (let at = 0; at < OFFERED; at++) {
    const isRight = at % RIGHT_EVERY === 0;
    const owner = pick();
    const words = isRight ? [`user-${owner}`, secrets[owner]!] : wrong[at % wrong.length]!();
    const reply = client.ask(respOf(['AUTH', ...words]));
    if (isRight) right++;
    if (reply === '+OK\r\n') accepted++;
    if ((reply === '+OK\r\n') !== isRight) t.fail(`${at}: ${words.join(' ')}: ${reply}`);
  }
  const refused = server.container.get(Statistics).loginsRefused;
  t.log(`${OFFERED} offered, ${right} of them right; ${accepted} accepted, ${refused} refused`);
  t.is(right, OFFERED / RIGHT_EVERY);
  t.is(accepted, right);
  t.is(refused, OFFERED - right);
});
