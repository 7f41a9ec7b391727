import { injectable } from 'inversify';

/** 128 KiB. What `#thin` leaves is far less, whatever the times are. */
const NOTES_MAX = 8192;
/** Times are right to this part of their age. */
const AGE_SHARE = 1 / 256;

/**
 * When sequence numbers were given out, so that entries need not carry the time of their change: notes
 * of a number and the time from which on it and later ones were used. Notes are made at most once a
 * millisecond; when they are many, old ones that lie close together are thinned out.
 */
@injectable()
export class ChangeTimes {
  readonly #sequences = new Float64Array(NOTES_MAX);
  readonly #timesMs = new Float64Array(NOTES_MAX);
  #count = 0;

  /** Numbers from `sequence` on are given out at `timeMs` or later. A clock that goes back is not followed. */
  note(sequence: number, timeMs: number): void {
    const last = this.#count - 1;
    if (last >= 0 && (timeMs <= this.#timesMs[last]! || sequence < this.#sequences[last]!)) return;
    if (last >= 0 && sequence === this.#sequences[last]!) {
      this.#timesMs[last] = timeMs;
      return;
    }
    if (this.#count === NOTES_MAX) this.#thin(timeMs);
    this.#sequences[this.#count] = sequence;
    this.#timesMs[this.#count] = timeMs;
    this.#count++;
  }

  /**
   * When the change of this number was made, milliseconds since 1970: not after it, and before it by
   * no more than a 256th of its age. 0 when that is not known.
   */
  timeOf(sequence: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sequences[middle]! <= sequence) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : this.#timesMs[low - 1]!;
  }

  /** Drops notes whose numbers the note before stands for well enough. The first one stays. */
  #thin(nowMs: number): void {
    const times = this.#timesMs;
    let kept = 1;
    for (let at = 1; at < this.#count; at++) {
      const next = at + 1 < this.#count ? times[at + 1]! : nowMs;
      const isNeeded = next - times[kept - 1]! > (nowMs - next) * AGE_SHARE;
      if (!isNeeded) continue;
      this.#sequences[kept] = this.#sequences[at]!;
      times[kept] = times[at]!;
      kept++;
    }
    this.#count = kept;
  }
}
