import type { Words } from '../../domain/words.js';

const SECRET_PARAMETERS: readonly string[] = ['requirepass'];

/** Positions of the words that nobody else may see, of a command such as `config|set`. */
export function secretWords(name: string, words: Words): ReadonlySet<number> {
  const secrets = new Set<number>();
  const text = (at: number): string => words.view(at).toLatin1().toLowerCase();
  if (name === 'auth') for (let at = 1; at < words.count; at++) secrets.add(at);
  if (name === 'hello') {
    for (let at = 2; at + 2 < words.count; at++) {
      if (text(at) !== 'auth') continue;
      secrets.add(at + 1).add(at + 2);
      break;
    }
  }
  if (name === 'config|set') {
    for (let at = 2; at + 1 < words.count; at += 2) {
      if (SECRET_PARAMETERS.includes(text(at))) secrets.add(at + 1);
    }
  }
  return secrets;
}
