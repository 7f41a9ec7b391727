import { inject, injectable } from 'inversify';
import { notAnInteger, syntaxError } from '../../domain/errors.js';
import {
  PREFIX_COUNT_DEFAULT,
  PREFIX_COUNT_MAX,
  PREFIX_ENTRIES_PER_STEP,
} from '../../domain/limits.js';
import { parseInteger } from '../../domain/numbers.js';
import { SmallestKeys } from '../../domain/smallest-keys.js';
import type { Call } from '../execution/call.js';
import type { ScanPrefixCommand } from '../generated/commands.js';
import type { Reply } from '../ports/reply.js';
import { type PrefixWalk, walkPrefix } from '../prefix/prefix-walk.js';
import { SlicedCommands, type SlicedWork } from '../execution/sliced-commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Answers the key to go on from, empty at the end, and keys in the order of their bytes. `FROM` is
 * the first key to answer, if it is there. A key that is there all the time is answered by one of
 * the calls that follow each other; one that comes or goes meanwhile may be answered or not. `COUNT`
 * is 100 unless told and at most 10,000, whatever is told.
 *
 * @complexity O(N) with the keys of the database; with `--ordered-index` O(log N + COUNT)
 * @errors ERR value is not an integer or out of range; ERR syntax error when COUNT is below 1
 * @example
 * > MSET user:1 Ada user:2 Grace user:3 Edsger
 * OK
 * > SCANPREFIX user: COUNT 2
 * 1) "user:3"
 * 2) 1) "user:1"
 *    2) "user:2"
 * > SCANPREFIX user: FROM user:3
 * 1) ""
 * 2) 1) "user:3"
 */
@injectable()
export class ScanPrefix implements UseCase<ScanPrefixCommand> {
  readonly #sliced: SlicedCommands;

  constructor(@inject(SlicedCommands) sliced: SlicedCommands) {
    this.#sliced = sliced;
  }

  execute(command: ScanPrefixCommand, call: Call): void {
    const count = command.count === null ? PREFIX_COUNT_DEFAULT : parseInteger(command.count);
    if (count === null || count < 1) {
      call.reply.error(count === null ? notAnInteger : syntaxError);
      return;
    }
    const walk = walkPrefix(call.database, command.keyPrefix, command.startKey);
    this.#sliced.run(new Page(walk, Math.min(Number(count), PREFIX_COUNT_MAX)), call);
  }
}

/** In the index keys come in order; without it the smallest are kept, and put in order at the end. */
class Page implements SlicedWork {
  readonly isWriting = false;
  readonly #walk: PrefixWalk;
  readonly #count: number;
  readonly #smallest: SmallestKeys;
  /** Up to `count` and one more, the key to go on from; in rising order with the index, else falling. */
  readonly #keys: Uint8Array[] = [];
  #isWalking = true;

  constructor(walk: PrefixWalk, count: number) {
    this.#walk = walk;
    this.#count = count;
    this.#smallest = new SmallestKeys(count + 1);
  }

  step(): boolean {
    if (this.#isWalking) this.#isWalking = this.#walkOn();
    if (!this.#isWalking) this.#sort();
    return this.#isWalking || this.#smallest.count > 0;
  }

  write(reply: Reply): void {
    const keys = this.#walk.isOrdered ? this.#keys : this.#keys.toReversed();
    const next = keys[this.#count];
    const answered = Math.min(keys.length, this.#count);
    reply.array(2);
    if (next === undefined) reply.text('');
    else reply.bytes(next, 0, next.length);
    reply.array(answered);
    for (let at = 0; at < answered; at++) reply.bytes(keys[at]!, 0, keys[at]!.length);
  }

  #walkOn(): boolean {
    const keys = this.#keys;
    const isMore = this.#walk.step(({ key }) => {
      if (this.#walk.isOrdered) keys.push(key.copy());
      else this.#smallest.offer(key);
      return keys.length <= this.#count;
    });
    return isMore && keys.length <= this.#count;
  }

  #sort(): void {
    const smallest = this.#smallest;
    for (let left = PREFIX_ENTRIES_PER_STEP; left > 0 && smallest.count > 0; left--) {
      this.#keys.push(smallest.takeGreatest());
    }
  }
}
