import { RawClient } from './raw-client.js';
import { charactersOf, elementsOf, pairsOf, textOf } from './reply-view.js';
import { EXPIRES_AT_MS_MAX } from './comparisons.js';
import type { Difference } from './compare.js';
import type { Ports } from './side-by-side.js';

const DATABASES = 16;
const SCAN_COUNT = '1000';
/** Expiries are compared as moments, which a slow machine sets a little later on one server. */
const TOLERANCE_MS = 20_000;

interface Entry {
  /** Type and value, as text. */
  readonly content: string;
  /** When it expires; null for never. */
  readonly expiresAtMs: number | null;
}

/** The first entry that the servers do not both have alike. */
export async function compareKeyspaces({ ours, theirs }: Ports): Promise<Difference | null> {
  const [received, expected] = await Promise.all([readKeyspace(ours), readKeyspace(theirs)]);
  for (const name of new Set([...expected.keys(), ...received.keys()])) {
    const [entry, theirEntry] = [received.get(name), expected.get(name)];
    if (isSameEntry(entry, theirEntry)) continue;
    const show = (shown: Entry | undefined): string => `${name}: ${JSON.stringify(shown ?? null)}`;
    return { at: -1, expected: show(theirEntry), received: show(entry) };
  }
  return null;
}

/** All entries by database and key. */
async function readKeyspace(port: number): Promise<Map<string, Entry>> {
  const client = await RawClient.connect(port, { framing: 'resp', protocol: 2 });
  const entries = new Map<string, Entry>();
  for (let database = 0; database < DATABASES; database++) {
    await client.ask('SELECT', String(database));
    let cursor = '0';
    do {
      const [next, keys] = elementsOf(await client.ask('SCAN', cursor, 'COUNT', SCAN_COUNT));
      for (const key of elementsOf(keys!)) {
        const text = charactersOf(key)!;
        entries.set(`${database} ${JSON.stringify(text)}`, await readEntry(client, text));
      }
      cursor = charactersOf(next)!;
    } while (cursor !== '0');
  }
  client.close();
  return entries;
}

async function readEntry(client: RawClient, key: string): Promise<Entry> {
  const type = textOf(await client.ask('TYPE', key));
  const left = await client.ask('PTTL', key);
  const leftMs = left.type === 'integer' ? Number(left.value) : Number.NaN;
  return {
    content: `${type} ${await readValue(client, type, key)}`,
    expiresAtMs: leftMs === -1 ? null : Math.min(Date.now() + leftMs, EXPIRES_AT_MS_MAX),
  };
}

async function readValue(client: RawClient, type: string, key: string): Promise<string> {
  if (type !== '+hash') return textOf(await client.ask('GET', key));
  const fields = pairsOf(await client.ask('HGETALL', key));
  return fields
    .map(([field, value]) => `${textOf(field)} ${textOf(value)}`)
    .sort()
    .join(', ');
}

function isSameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  if (a === undefined || b === undefined || a.content !== b.content) return false;
  if (a.expiresAtMs === null || b.expiresAtMs === null) return a.expiresAtMs === b.expiresAtMs;
  return Math.abs(a.expiresAtMs - b.expiresAtMs) <= TOLERANCE_MS;
}
