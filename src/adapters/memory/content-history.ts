import { ChangeList } from './change-list.js';
import type { Sync } from './change-list.js';
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
  beginSync(): Sync {
    return this.#changes.beginSync(ALL, (change) => apply(this.#durable, change));
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
  if ('size' in change) {
    if (choices.below(2) === 1) content.resize(change.size);
    return;
  }
  const growth = Math.max(0, change.at + change.bytes.length - content.size);
  content.resize(content.size + choices.below(growth + 1));
  const part = change.bytes.subarray(0, Math.max(0, content.size - change.at));
  applyPieces(content, { at: change.at, bytes: part }, choices);
}

/** Each page or sector by itself: not, as a whole, or its beginning up to some byte. */
function applyPieces(
  content: MemoryContent,
  { at, bytes }: { readonly at: number; readonly bytes: Uint8Array },
  choices: Choices,
): void {
  const isBySector = bytes.length > SECTOR_BYTES && choices.below(2) === 0;
  const pieceBytes = isBySector ? SECTOR_BYTES : PAGE_BYTES;
  for (let from = 0; from < bytes.length;) {
    const start = at + from;
    const piece = bytes.subarray(from, from + pieceBytes - (start % pieceBytes));
    const kept = choices.below(KEPT_WHOLE + 1);
    if (kept === KEPT_WHOLE) content.write(piece, start);
    else if (kept > 0) content.write(piece.subarray(0, choices.below(piece.length + 1)), start);
    from += piece.length;
  }
}
