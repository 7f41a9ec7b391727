import type { RawClient } from './raw-client.js';
import { charactersOf, elementsOf } from './reply-view.js';
import type { RespFrame } from '../helpers/resp-parser.js';
import { nameOf } from './command-names.js';
import type { Words } from './step.js';

/** More steps than this never happen while an iteration gets on. */
const STEPS_MAX = 10_000;

/** Where the cursor stands in commands that iterate. */
const CURSOR_AT: Readonly<Record<string, number>> = { scan: 1, hscan: 2 };

/** Everything that the iteration which begins with this reply finds; null when it is no such thing. */
export async function wholeIteration(
  client: RawClient,
  words: Words,
  first: RespFrame,
): Promise<string | null> {
  const at = CURSOR_AT[nameOf(words)];
  if (at === undefined || words[at] !== '0') return null;
  const found = new Set<string>();
  let reply = first.value;
  for (let step = 0; step < STEPS_MAX; step++) {
    const [cursor, items] = elementsOf(reply);
    const text = charactersOf(cursor);
    if (text === null || items === undefined) return null;
    for (const item of portionsOf(items, at)) found.add(item);
    if (text === '0') return [...found].sort().join('\n');
    reply = await client.ask(...words.slice(0, at), text, ...words.slice(at + 1));
  }
  throw new Error(`${words.join(' ')} did not end in ${STEPS_MAX} steps`);
}

/** Keys, or fields with their values. */
function portionsOf(items: Parameters<typeof elementsOf>[0], size: number): string[] {
  const texts = elementsOf(items).map((item) => JSON.stringify(charactersOf(item)));
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    texts.slice(size * at, size * (at + 1)).join(' '),
  );
}
