import { error, ok, type Expected } from './expected.js';
import { fitsInt64, parseInteger } from './model.js';
import { bulkOrNull, notAnInteger, syntaxError, wrongType, type ModelCall } from './rules.js';

type ExpiryOption = 'EX' | 'PX' | 'EXAT' | 'PXAT';

interface SetOptions {
  nx: boolean;
  xx: boolean;
  get: boolean;
  keepttl: boolean;
  expiry: readonly [ExpiryOption, string] | null;
}

const EXPIRY_OPTIONS: readonly ExpiryOption[] = ['EX', 'PX', 'EXAT', 'PXAT'];

export function runSet({ words, entries, session }: ModelCall): Expected {
  const options = parseOptions(words.slice(3));
  if (options === null) return syntaxError;
  let expiresAtMs = 0;
  if (options.expiry !== null) {
    const moment = expiryMoment(options.expiry[0], options.expiry[1], 'set');
    if (typeof moment !== 'number') return moment;
    expiresAtMs = moment;
  }
  const [, key = '', value = ''] = words;
  const before = entries.get(key);
  if (options.get && before?.fields !== undefined) return wrongType;
  const isRefused = before === undefined ? options.xx : options.nx;
  if (!isRefused) {
    if (options.keepttl && before !== undefined) expiresAtMs = before.expiresAtMs;
    const isPast = expiresAtMs !== 0 && expiresAtMs <= Date.now();
    if (isPast) entries.delete(key);
    else entries.set(key, { value, expiresAtMs });
  }
  if (options.get) return bulkOrNull(before?.value, session);
  return isRefused ? bulkOrNull(undefined, session) : ok;
}

/** Null when they are no syntax of SET. */
function parseOptions(words: readonly string[]): SetOptions | null {
  const options: SetOptions = { nx: false, xx: false, get: false, keepttl: false, expiry: null };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!.toUpperCase();
    const expiry = EXPIRY_OPTIONS.find((option) => option === word);
    if (expiry !== undefined) {
      const amount = words[++at];
      if (amount === undefined || options.expiry !== null) return null;
      options.expiry = [expiry, amount];
    } else if (word === 'NX') options.nx = true;
    else if (word === 'XX') options.xx = true;
    else if (word === 'GET') options.get = true;
    else if (word === 'KEEPTTL') options.keepttl = true;
    else return null;
  }
  const isClear = !(options.nx && options.xx) && !(options.keepttl && options.expiry !== null);
  return isClear ? options : null;
}

/** Milliseconds since 1970, or the error. SET refuses amounts below 1, EXPIRE takes them for the past. */
export function expiryMoment(
  option: ExpiryOption,
  text: string,
  command: 'set' | 'expire',
): number | Expected {
  const amount = parseInteger(text);
  if (amount === null) return notAnInteger;
  const isAbsolute = option.endsWith('AT');
  const milliseconds = amount * (option.startsWith('EX') ? 1000n : 1n);
  const moment = milliseconds + (isAbsolute ? 0n : BigInt(Date.now()));
  const isRefused = command === 'set' && amount <= 0n;
  if (isRefused || !fitsInt64(milliseconds) || !fitsInt64(moment)) {
    return error(`ERR invalid expire time in '${command}' command`);
  }
  return Number(moment);
}
