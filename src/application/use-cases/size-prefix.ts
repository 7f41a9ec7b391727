import { inject, injectable } from 'inversify';
import type { Call } from '../call.js';
import type { SizePrefixCommand } from '../generated/commands.js';
import type { Reply } from '../ports/reply.js';
import { type PrefixWalk, walkPrefix } from '../prefix/prefix-walk.js';
import { SlicedCommands, type SlicedWork } from '../sliced-commands.js';
import type { UseCase } from '../use-case.js';

/**
 * Answers how many keys there are and the bytes of these keys and of their values, without what
 * keeping them costs. Each is counted as it is when it is looked at; one that comes or goes
 * meanwhile may be counted or not.
 *
 * @complexity O(N) with the keys of the database; with `--ordered-index` O(log N) and O(1) for each key
 * @errors none
 * @example
 * > MSET user:1 Ada user:2 Grace other x
 * OK
 * > SIZEPREFIX user:
 * 1) (integer) 2
 * 2) (integer) 20
 */
@injectable()
export class SizePrefix implements UseCase<SizePrefixCommand> {
  readonly #sliced: SlicedCommands;

  constructor(@inject(SlicedCommands) sliced: SlicedCommands) {
    this.#sliced = sliced;
  }

  execute(command: SizePrefixCommand, call: Call): void {
    this.#sliced.run(new Size(walkPrefix(call.database, command.prefix, null)), call);
  }
}

class Size implements SlicedWork {
  readonly isWriting = false;
  readonly #walk: PrefixWalk;
  #keys = 0;
  #bytes = 0;

  constructor(walk: PrefixWalk) {
    this.#walk = walk;
  }

  step(): boolean {
    return this.#walk.step(({ key, value }) => {
      this.#keys++;
      this.#bytes += key.length + value.length;
      return true;
    });
  }

  write(reply: Reply): void {
    reply.array(2);
    reply.integer(this.#keys);
    reply.integer(this.#bytes);
  }
}
