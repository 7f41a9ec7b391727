import { inject, injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { KeyList } from '../../domain/key-list.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { PREFIX_ENTRIES_PER_STEP } from '../../domain/limits.js';
import { HASH } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { Database } from '../databases/database.js';
import type { SizePrefixCommand } from '../generated/commands.js';
import type { Reply } from '../ports/reply.js';
import { type PrefixWalk, walkPrefix } from '../prefix/prefix-walk.js';
import { SlicedCommands, type SlicedWork } from '../execution/sliced-commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Answers how many keys there are and the bytes of these keys and of their values, without what
 * keeping them costs; of a hash, those of its fields and their values. Each is counted as it is when
 * it is looked at; one that comes or goes meanwhile may be counted or not.
 *
 * @complexity O(N) with the keys of the database, with `--ordered-index` with those of the prefix; and
 *   with the fields of hashes
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
    this.#sliced.run(new Size(call.database, command.keyPrefix), call);
  }
}

class Size implements SlicedWork {
  readonly isWriting = false;
  readonly #database: Database;
  readonly #walk: PrefixWalk;
  /** Hashes of the last step with many fields, which are gone over in steps of their own. */
  readonly #large = new KeyList();
  #largeAt = 0;
  #cursor = 0;
  #isWalking = true;
  #keys = 0;
  #bytes = 0;

  constructor(database: Database, prefix: ByteView) {
    this.#database = database;
    this.#walk = walkPrefix(database, prefix, null);
  }

  step(): boolean {
    if (this.#largeAt < this.#large.count) this.#addFields();
    else this.#addKeys();
    return this.#isWalking || this.#largeAt < this.#large.count;
  }

  write(reply: Reply): void {
    reply.array(2);
    reply.integer(this.#keys);
    reply.integer(this.#bytes);
  }

  #addKeys(): void {
    this.#large.clear();
    this.#largeAt = 0;
    this.#isWalking = this.#walk.step((entry) => {
      this.#keys++;
      this.#bytes += entry.key.length;
      if (entry.type === HASH) this.#addHash(entry);
      else this.#bytes += entry.value.length;
      return true;
    });
  }

  #addHash(entry: Entry): void {
    const { key } = entry;
    const hash = this.#database.keyspace.hashes.open(entry);
    if (hash.isLarge) this.#large.push(key);
    else hash.each(this.#add);
  }

  /** Some fields of a large hash, as long as it is one. */
  #addFields(): void {
    const { hashes } = this.#database.keyspace;
    const entry = this.#database.find(this.#large.at(this.#largeAt));
    const hash = entry?.type === HASH ? hashes.open(entry) : null;
    this.#cursor = hash?.scan(this.#cursor, PREFIX_ENTRIES_PER_STEP, this.#add) ?? 0;
    if (this.#cursor === 0) this.#largeAt++;
  }

  readonly #add = (field: ByteView, value: ByteView): void => {
    this.#bytes += field.length + value.length;
  };
}
