import { ByteView, viewOfLatin1 } from '../../src/domain/bytes.js';
import type { EffectSink, Journal } from '../../src/application/ports/journal.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { RecordingSink } from './recording-sink.js';

const LENGTHS = [0, 1, 2, 5, 17, 63, 64, 65, 200];

/** Appends random effects to a journal and writes down what replay must give back. */
export class RandomEffects {
  readonly model = new RecordingSink();
  readonly #random: SeededRandom;
  readonly #lengths: readonly number[];

  constructor(random: SeededRandom, lengths: readonly number[] = LENGTHS) {
    this.#random = random;
    this.#lengths = lengths;
  }

  /** One effect, or now and then a group of up to five. */
  append(journal: Journal): void {
    if (this.#random.below(6) > 0) return this.#one(journal);
    const count = this.#random.below(6);
    journal.beginGroup();
    if (count > 0) this.model.beginGroup();
    for (let done = 0; done < count; done++) this.#one(journal);
    if (count > 0) this.model.endGroup();
    journal.endGroup();
  }

  bytes(length = this.#lengths[this.#random.below(this.#lengths.length)]!): ByteView {
    const margin = this.#random.below(4);
    const bytes = this.#random.fill(new Uint8Array(margin + length + 3));
    return new ByteView(bytes, margin, margin + length);
  }

  #one(journal: Journal): void {
    const effect = this.#effect();
    const sequence = effect(journal);
    this.model.sequence = sequence;
    effect(this.model);
  }

  #effect(): <Result>(sink: EffectSink<Result>) => Result {
    const random = this.#random;
    const db = random.below(16);
    const key = random.below(2) === 0 ? viewOfLatin1(`key:${random.below(100)}`) : this.bytes();
    const [value, field] = [this.bytes(), this.bytes()];
    const time = [0, 1_790_000_000_000 + random.next(), Number.MAX_SAFE_INTEGER][random.below(3)]!;
    const type = random.below(7);
    const offset = random.below(2) === 0 ? random.below(1000) : random.next();
    switch (random.below(9)) {
      case 0:
        return (sink) => sink.delete(db, key);
      case 1:
        return (sink) => sink.expire(db, key, time);
      case 2:
        return (sink) => sink.splice(db, key, offset, value);
      case 3:
        return (sink) => sink.fieldPut(db, key, field, value, time);
      case 4:
        return (sink) => sink.fieldDelete(db, key, field);
      case 5:
        return (sink) => sink.clear(db);
      case 6:
        return (sink) => sink.swap(db, type);
      default:
        return (sink) => sink.put(db, type, key, value, time);
    }
  }
}
