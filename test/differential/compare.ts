import type { RespFrame } from '../helpers/resp-parser.js';
import type { RespValue } from '../helpers/resp-value.js';
import { exceptionFor } from './exceptions.js';
import type { Answer } from './raw-client.js';
import type { Question } from './question.js';
import { elementsOf, textOf } from './reply-view.js';
import { rules } from './rules.js';

export interface Difference {
  /** Index of the command, or the last one when their replies cannot be told apart. */
  readonly at: number;
  readonly expected: string;
  readonly received: string;
}

/** The first difference between what Mini DB and Redis answered to the same commands. */
export function compareAnswers(
  questions: readonly Question[],
  ours: Answer,
  theirs: Answer,
): Difference | null {
  const at = questions.length - 1;
  if (ours.isClosed !== theirs.isClosed) {
    return { at, expected: showAnswer(theirs), received: showAnswer(ours) };
  }
  const isOneEach =
    ours.frames.length === questions.length && theirs.frames.length === questions.length;
  if (!isOneEach) return compareAll(questions, ours, theirs);
  for (const [index, question] of questions.entries()) {
    const [our, their] = [ours.frames[index]!, theirs.frames[index]!];
    if (isSameFrame(question, our, their)) continue;
    return { at: index, expected: textOf(their.value), received: textOf(our.value) };
  }
  return null;
}

/** Where commands have other than one reply each, as those of subscribers: all of them together. */
function compareAll(
  questions: readonly Question[],
  ours: Answer,
  theirs: Answer,
): Difference | null {
  const rule = rules.find(({ appliesToAll }) => appliesToAll?.(questions) === true);
  const all = ({ frames }: Answer): RespValue => ({
    type: 'array',
    items: frames.map(({ value }) => value),
  });
  const isSame =
    rule === undefined
      ? isSameSequence(inOneOrder(ours.frames), inOneOrder(theirs.frames))
      : rule.isSame(all(ours), all(theirs), questions.at(-1)!, isSameReply);
  if (isSame) return null;
  const at = questions.length - 1;
  return { at, expected: showAnswer(theirs), received: showAnswer(ours) };
}

function isSameSequence(ours: readonly RespFrame[], theirs: readonly RespFrame[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every((frame, index) => isSameBytes(frame, theirs[index]!))
  );
}

/** One message that came by several patterns of a subscriber came in the order of a hash table. */
function inOneOrder(frames: readonly RespFrame[]): RespFrame[] {
  const ordered: RespFrame[] = [];
  for (const frame of frames) {
    let at = ordered.length;
    while (at > 0 && mayChange(ordered[at - 1]!, frame)) at--;
    ordered.splice(at, 0, frame);
  }
  return ordered;
}

function mayChange(before: RespFrame, frame: RespFrame): boolean {
  const [kind, pattern, ...message] = elementsOf(frame.value).map(textOf);
  const [kindBefore, patternBefore, ...messageBefore] = elementsOf(before.value).map(textOf);
  return (
    kind === '"pmessage"' &&
    kind === kindBefore &&
    message.join(' ') === messageBefore.join(' ') &&
    pattern! < patternBefore!
  );
}

function isSameFrame(question: Question, ours: RespFrame, theirs: RespFrame): boolean {
  return isSameBytes(ours, theirs) || isSameReply(question, ours.value, theirs.value);
}

function isSameBytes(ours: RespFrame, theirs: RespFrame): boolean {
  return ours.bytes.equals(theirs.bytes) || isExplained(ours.value, theirs.value);
}

/** Whether a reply is equal where bytes are not to be compared. */
export function isSameReply(question: Question, ours: RespValue, theirs: RespValue): boolean {
  if (isExplained(ours, theirs)) return true;
  if (exceptionFor(question.words, ours, theirs) !== undefined) return true;
  const rule = rules.find(({ applies }) => applies(question));
  return rule?.isSame(ours, theirs, question, isSameReply) ?? false;
}

/** Only syntax errors and unknown commands go on after Redis's text. */
function isExplained(ours: RespValue, theirs: RespValue): boolean {
  if (ours.type !== 'error' || theirs.type !== 'error') return false;
  const mayGoOn = /^ERR (syntax error$|unknown (sub)?command )/.test(theirs.text);
  return mayGoOn && ours.text.startsWith(`${theirs.text}; `);
}

export function showAnswer({ frames, isClosed }: Answer): string {
  const replies = frames.map(({ value }) => textOf(value)).join(' ');
  return `${replies}${isClosed ? ' and the end of the connection' : ''}`;
}
