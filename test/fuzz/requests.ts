import { type Requests, referenceRequests } from '../helpers/reference-parser.js';

/** How many replies an input gets; null when that depends on more than its requests. */
export interface Expectation {
  readonly requests: number;
  readonly replies: number | null;
}

/**
 * Their replies are none or several, and those of others come in between: only that they are RESP is
 * looked at. Subcommands are words, too.
 */
const OTHERWISE_ANSWERED = /^([ps]?(un)?subscribe|publish|reply|monitor)$/i;
const ENDS_CONNECTION = /^(quit|post|host:)$/i;
/** They would end the server or keep other inputs from being answered. */
const HARMFUL = [
  /^shutdown$/i,
  /^client (kill|pause)$/i,
  /^config set .*(requirepass|maxclients|timeout|maxmemory|loglevel)/is,
  /^debug/i,
];
/** Half a gigabyte that somebody reads afterwards takes that long; test/hostile looks at writing it. */
const FAR = /^set(range|bit)$/i;
const FAR_DIGITS = 8;

/** Null for an input that is not to be sent. */
export function expectationOf(input: Buffer): Expectation | null {
  const parsed = referenceRequests(input.toString('latin1'));
  if (parsed.requests.some(isHarmful)) return null;
  const isSimple = !parsed.requests.some(isOtherwiseAnswered);
  return { requests: parsed.requests.length, replies: isSimple ? countReplies(parsed) : null };
}

function isHarmful(words: readonly string[]): boolean {
  const [name = '', second = ''] = words;
  if (FAR.test(name) && words.some((word) => word.length >= FAR_DIGITS && Number(word) > 0)) {
    return true;
  }
  const line = words.join(' ');
  return HARMFUL.some((pattern) =>
    [name, `${name} ${second}`, line].some((it) => pattern.test(it)),
  );
}

/** QUIT with more words is refused, and in a transaction it is not. */
function isOtherwiseAnswered(words: readonly string[]): boolean {
  const isOddQuit = words.length > 1 && /^quit$/i.test(words[0]!);
  return isOddQuit || words.some((word) => OTHERWISE_ANSWERED.test(word));
}

function countReplies({ requests, isInvalid }: Requests): number {
  let replies = 0;
  for (const [name = ''] of requests) {
    // What ends the connection is answered only when it is a command.
    if (/^(post|host:)$/i.test(name)) return replies;
    replies++;
    if (ENDS_CONNECTION.test(name)) return replies;
  }
  return isInvalid ? replies + 1 : replies;
}
