import type { Words } from '../../domain/words.js';

const SECRET_PARAMETERS: readonly string[] = ['requirepass'];
/** Commands whose words are those of another one, from a position on. */
const WRAPPERS: Readonly<Record<string, number>> = {
  'acl|dryrun': 3,
  'command|getkeys': 2,
  'command|getkeysandflags': 2,
};

/** Positions of the words that nobody else may see, of a command such as `config|set`. */
export function secretWords(name: string, words: Words): ReadonlySet<number> {
  const secrets = new Set<number>();
  const text = (at: number): string =>
    at < words.count ? words.view(at).toLatin1().toLowerCase() : '';
  const start = WRAPPERS[name] ?? 0;
  // Words that are only asked about may be too few or too many: what may be a secret is one.
  const command = text(start);
  if (command === 'auth') for (let at = start + 1; at < words.count; at++) secrets.add(at);
  if (command === 'hello') {
    for (let at = start + 1; at < words.count; at++) {
      if (text(at) === 'auth') secrets.add(at + 1).add(at + 2);
    }
  }
  if (command === 'config' && text(start + 1) === 'set') {
    for (let at = start + 2; at < words.count; at++) {
      if (SECRET_PARAMETERS.includes(text(at))) secrets.add(at + 1);
    }
  }
  return secrets;
}
