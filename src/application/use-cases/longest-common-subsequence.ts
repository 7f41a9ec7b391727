import { inject, injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import {
  lcsLengthAndIndexes,
  lcsOfNoString,
  lcsTooLong,
  notAnInteger,
} from '../../domain/errors.js';
import { LCS_CELLS_MAX } from '../../domain/limits.js';
import {
  type CommonRange,
  comparisonCells,
  LongestCommonSubsequence as Subsequence,
} from '../../domain/longest-common-subsequence.js';
import { parseInteger } from '../../domain/numbers.js';
import { HASH } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { LongestCommonSubsequenceCommand } from '../generated/commands.js';
import type { Reply } from '../ports/reply.js';
import { Slices } from '../execution/slices.js';
import type { UseCase } from '../execution/use-case.js';

type Answer = (subsequence: Subsequence, reply: Reply) => void;

interface Comparison {
  readonly subsequence: Subsequence;
  readonly done: () => void;
}

const NOTHING = new Uint8Array(0);

/**
 * A comparison of many bytes goes on in slices, of the values as they were when it began; one is
 * made at a time, so that the memory of all is bounded. LEN answers the length, IDX the positions.
 *
 * @complexity O(n * m) in the bytes of the values, at most 268,435,456
 * @errors ERR The specified keys must contain string values; ERR value is not an integer or out of range;
 *   ERR If you want both the length and indexes, please just use IDX.; ERR String too long for LCS
 * @example
 * > MSET a ohmytext b mynewtext
 * OK
 * > LCS a b
 * "mytext"
 * > LCS a b LEN
 * (integer) 6
 */
@injectable()
export class LongestCommonSubsequence implements UseCase<LongestCommonSubsequenceCommand> {
  readonly #slices: Slices;
  readonly #waiting: Comparison[] = [];
  #isRunning = false;

  constructor(@inject(Slices) slices: Slices) {
    this.#slices = slices;
  }

  execute(command: LongestCommonSubsequenceCommand, call: Call): void {
    const first = textOf(command.firstKey, call);
    const second = textOf(command.secondKey, call);
    if (first === null || second === null) {
      call.reply.error(lcsOfNoString);
      return;
    }
    const answer = answerOf(command);
    if (typeof answer === 'string') call.reply.error(answer);
    else if (comparisonCells(first, second) > LCS_CELLS_MAX) call.reply.error(lcsTooLong);
    else this.#compare(new Subsequence(first, second, !command.len), answer, call);
  }

  #compare(subsequence: Subsequence, answer: Answer, call: Call): void {
    let isMore = subsequence.step();
    while (isMore && call.isInTransaction) isMore = subsequence.step();
    if (!isMore) {
      answer(subsequence, call.reply);
      return;
    }
    const { observed } = call;
    const suspended = call.suspend();
    const done = (): void => suspended.complete((reply) => answer(subsequence, reply), observed);
    this.#waiting.push({ subsequence, done });
    if (!this.#isRunning) this.#next();
  }

  #next(): void {
    const comparison = this.#waiting.shift();
    this.#isRunning = comparison !== undefined;
    if (comparison === undefined) return;
    this.#slices.run(
      () => comparison.subsequence.step(),
      () => {
        comparison.done();
        this.#next();
      },
    );
  }
}

/** A copy; null for a hash. */
function textOf(key: ByteView, call: Call): Uint8Array | null {
  const entry = call.database.read(key);
  if (entry === null) return NOTHING;
  return entry.type === HASH ? null : entry.value.copy();
}

/** How the command wants to be answered, or the error text. */
function answerOf(command: LongestCommonSubsequenceCommand): Answer | string {
  const { matchLength, withmatchlen } = command;
  const lengthMin = matchLength === null ? 0 : parseInteger(matchLength);
  if (lengthMin === null) return notAnInteger;
  if (command.len && command.idx) return lcsLengthAndIndexes;
  if (command.len) return (subsequence, reply) => reply.integer(subsequence.length);
  if (!command.idx) {
    return (subsequence, reply) => {
      const bytes = subsequence.bytes();
      reply.bytes(bytes, 0, bytes.length);
    };
  }
  return (subsequence, reply) => {
    const ranges = [...subsequence.ranges()].filter((range) => lengthOf(range) >= lengthMin);
    reply.map(2);
    reply.text('matches');
    reply.array(ranges.length);
    for (const range of ranges) writeRange(range, withmatchlen, reply);
    reply.text('len');
    reply.integer(subsequence.length);
  };
}

const lengthOf = ({ firstStart, firstEnd }: CommonRange): number => firstEnd + 1 - firstStart;

function writeRange(range: CommonRange, hasLength: boolean, reply: Reply): void {
  reply.array(hasLength ? 3 : 2);
  reply.array(2);
  reply.integer(range.firstStart);
  reply.integer(range.firstEnd);
  reply.array(2);
  reply.integer(range.secondStart);
  reply.integer(range.secondEnd);
  if (hasLength) reply.integer(lengthOf(range));
}
