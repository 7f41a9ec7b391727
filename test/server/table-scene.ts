import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duck } from '../helpers/duck.js';
import type { RespClient } from '../helpers/resp-client.js';
import { bytesOf, itemsOf, showResp } from '../helpers/resp-value.js';
import { randomOfRun } from '../helpers/seed.js';

export const ENTRIES = 2000;
export const SAVE_TIMEOUT_MS = 120_000;
/** A stop makes its checkpoint however busy the machine is: the process for it comes last. */
export const PATIENT = ['--drain-timeout', '100s'];

interface Found {
  readonly db: number;
  readonly key: string;
  readonly value: string;
  readonly expires: boolean;
}

/** Everything in all databases, by SCAN and GET. */
export async function everything(client: RespClient): Promise<Found[]> {
  const found: Found[] = [];
  for (let db = 0; db < 16; db++) {
    await client.command('SELECT', String(db));
    for (let cursor = '0'; ;) {
      const [next, keys] = itemsOf(await client.command('SCAN', cursor, 'COUNT', '500'));
      for (const item of itemsOf(keys!)) {
        const key = bytesOf(item)!;
        const [value, ttl] = await client.pipeline([
          ['GET', key],
          ['PTTL', key],
        ]);
        const hex = { key: key.toString('hex'), value: bytesOf(value!)!.toString('hex') };
        found.push({ db, ...hex, expires: showResp(ttl!) !== ':-1' });
      }
      cursor = bytesOf(next!)!.toString();
      if (cursor === '0') break;
    }
  }
  return sorted(found);
}

export const sorted = (found: Found[]): Found[] => {
  const rank = ({ db, key }: Found): string => `${String(db).padStart(2, '0')} ${key}`;
  return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};

export async function fill(
  t: Parameters<typeof randomOfRun>[0],
  client: RespClient,
): Promise<void> {
  const random = randomOfRun(t);
  const text = ['', 'plain', 'snow ☃', 'astral 😀', 'zero \0 byte', 'x'.repeat(70_000)];
  const commands: (string | Buffer)[][] = [];
  for (let at = 0; at < ENTRIES; at++) {
    if (random.below(100) === 0) commands.push(['SELECT', String(random.below(16))]);
    const binary = Buffer.from(random.fill(new Uint8Array(random.below(20))));
    const key = random.below(4) === 0 ? binary : `key:${random.below(ENTRIES)}`;
    const value = random.below(4) === 0 ? binary : text[random.below(text.length)]!;
    const expiry = random.below(5) === 0 ? ['EX', String(1000 + random.below(1000))] : [];
    commands.push(['SET', key, value, ...expiry]);
    if (random.below(10) === 0) commands.push(['DEL', `key:${random.below(ENTRIES)}`]);
  }
  await client.pipeline(commands);
}

export async function openDuck(t: { teardown(end: () => void): void }): Promise<Duck> {
  const duck = await Duck.open();
  t.teardown(() => duck.close());
  return duck;
}

/** Names of the commits that the table has. */
export function commitsIn(folder: string): string[] {
  try {
    const log = join(folder, 'table', '_delta_log');
    return readdirSync(log).filter(
      (name) => /^\d{20}\.json$/.test(name) && readFileSync(join(log, name)).length > 0,
    );
  } catch {
    return [];
  }
}
