import { inject, injectable } from 'inversify';
import { notAnInteger, outOfRange, outOfRangeOf } from '../../domain/errors.js';
import type { HashValue } from '../../domain/hashes/hash-value.js';
import { RANDOM_FIELDS_MAX } from '../../domain/limits.js';
import { INTEGER_MAX, type Integer, parseInteger } from '../../domain/numbers.js';
import { RandomSequence } from '../../domain/random-sequence.js';
import type { Call } from '../execution/call.js';
import type { HashRandomFieldCommand } from '../generated/commands.js';
import { Port } from '../ports/identifiers.js';
import type { Random } from '../ports/random.js';
import { RandomFields } from '../use-case-parts/random-fields.js';
import type { UseCase } from '../execution/use-case.js';

const SEED_BYTES = 4;

/**
 * Without a count one field, with a positive one so many different fields, with a negative one so
 * many that may be alike, at most 1,048,576.
 *
 * @complexity O(n) for n fields that are answered; O(m) of m fields when n is more than a third of m
 * @errors WRONGTYPE when the key holds something else; ERR value is not an integer or out of range; ERR value is out of range
 * @example
 * > HSET user name Ada
 * (integer) 1
 * > HRANDFIELD user
 * "name"
 * > HRANDFIELD user 2 WITHVALUES
 * 1) "name"
 * 2) "Ada"
 */
@injectable()
export class HashRandomField implements UseCase<HashRandomFieldCommand> {
  readonly #random: Random;
  readonly #seed = new Uint8Array(SEED_BYTES);

  constructor(@inject(Port.Random) random: Random) {
    this.#random = random;
  }

  execute(command: HashRandomFieldCommand, call: Call): void {
    const { reply } = call;
    const count = command.count === null ? null : parseInteger(command.count);
    if (command.count !== null) {
      const refusal = refusalOf(count, command.withvalues);
      if (refusal !== null) return reply.error(refusal);
    }
    const hash = call.database.readHash(command.key, reply);
    if (hash === undefined) return;
    if (count === null) this.#one(hash, call);
    else if (hash === null) reply.array(0);
    else if (count < -RANDOM_FIELDS_MAX) reply.error(outOfRange);
    else this.#some(hash, Number(count), command.withvalues, call);
  }

  #one(hash: HashValue | null, { reply }: Call): void {
    if (hash === null) reply.null();
    else hash.visitRandom(this.#sequence().next(), (field) => reply.bulk(field));
  }

  #some(hash: HashValue, count: number, hasValues: boolean, { reply }: Call): void {
    const fields = new RandomFields(hash, this.#sequence());
    const answered = count < 0 ? -count : Math.min(count, hash.count);
    const isNested = hasValues && reply.protocol === 3;
    reply.array(hasValues && !isNested ? 2 * answered : answered);
    fields.visit(count, (field, value) => {
      if (isNested) reply.array(2);
      reply.bulk(field);
      if (hasValues) reply.bulk(value);
    });
  }

  #sequence(): RandomSequence {
    const [a, b, c, d] = this.#random.fill(this.#seed);
    return new RandomSequence(a! | (b! << 8) | (c! << 16) | (d! << 24));
  }
}

/** Redis's bounds: it counts fields and values in 63 bits. */
function refusalOf(count: Integer | null, hasValues: boolean): string | null {
  if (count === null) return notAnInteger;
  if (count < -INTEGER_MAX) return outOfRangeOf(-INTEGER_MAX, INTEGER_MAX);
  const most = INTEGER_MAX / 2n;
  return hasValues && (count < -most || count > most) ? outOfRange : null;
}
