import { ChangeList } from './change-list.js';
import type { HistorySync } from './change-list.js';
import type { Choices } from './choices.js';
import { MemoryContent } from './memory-content.js';

/** What the system writes back together. */
const PAGE_BYTES = 4096;
/** What a drive writes together. */
const SECTOR_BYTES = 512;

type Change = { readonly at: number; readonly bytes: Uint8Array } | { readonly size: number };

/** How much of a change survives: 0 nothing, 1 a part, 2 all of it. */
const KEPT_WHOLE = 2;
const ALL = (): boolean => true;

/** What is durable of one file, and the writes and changes of size since. */
export class ContentHistory {
  readonly #durable: MemoryContent;
  #changes = new ChangeList<Change>();

  /** `durable` is what is durable now. */
  constructor(durable: MemoryContent) {
    this.#durable = durable.copy();
  }

  write(bytes: Uint8Array, at: number): void {
    if (bytes.length > 0) this.#changes.add({ at, bytes: bytes.slice() });
  }

  resize(size: number): void {
    this.#changes.add({ size });
  }

  /** A sync of all there is so far. */
  beginSync(): HistorySync {
    const sync = this.#changes.beginSync(ALL);
    const succeeded = (): void => sync.succeeded((change) => apply(this.#durable, change));
    return { succeeded, failed: sync.failed };
  }

  copy(): ContentHistory {
    const copy = new ContentHistory(this.#durable);
    copy.#changes = this.#changes.copy((change) => change);
    return copy;
  }

  /**
   * What a power loss leaves. Other changes to the same page do not bind one: more combinations
   * than a real system would leave.
   */
  survivor(choices: Choices): MemoryContent {
    const content = this.#durable.copy();
    this.#changes.choose(choices, KEPT_WHOLE, (change, kept) => {
      if (kept === KEPT_WHOLE) apply(content, change);
      else if (kept > 0) applyPart(content, change, choices);
    });
    return content;
  }
}

function apply(content: MemoryContent, change: Change): void {
  if ('size' in change) content.resize(change.size);
  else content.write(change.bytes, change.at);
}

/** Any size on the way to the one it should have, and below that any part of what was written. */
function applyPart(content: MemoryContent, change: Change, choices: Choices): void {
  const from = content.size;
  const to = 'size' in change ? change.size : Math.max(from, change.at + change.bytes.length);
  if ('size' in change) return content.resize(choices.below(2) === 0 ? from : to);
  const end = from + choices.below(to - from + 1);
  content.resize(end);
  const { at, bytes } = change;
  const isLong = bytes.length > SECTOR_BYTES;
  const pieceBytes = isLong && choices.below(2) === 0 ? SECTOR_BYTES : PAGE_BYTES;
  for (let start = at; start < Math.min(end, at + bytes.length);) {
    const pieceEnd = start - (start % pieceBytes) + pieceBytes;
    const stop = Math.min(pieceEnd, end, at + bytes.length);
    const kept = choices.below(KEPT_WHOLE + 1);
    const whole = kept === 0 ? 0 : stop - start;
    const length = kept === KEPT_WHOLE ? whole : choices.below(whole + 1);
    content.write(bytes.subarray(start - at, start - at + length), start);
    start = stop;
  }
}
