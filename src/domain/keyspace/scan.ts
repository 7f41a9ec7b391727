import type { HashIndex } from './hash-index.js';
import { hashOfOrdinal, ordinalOf, ORDINALS } from './slot-table.js';

/** Slots passed for each entry wanted, so that a nearly empty table does not make a long turn. */
const SLOTS_PER_ENTRY = 16;
/** As many as the smallest table has, so that a few keys come in one call. */
const SLOTS_MIN = 64;

/**
 * Visits the addresses of entries whose hash has an ordinal of `cursor` or more until `count` have
 * been visited, all of an equal hash in one call. Returns the ordinal to go on from, 0 at the end.
 */
export function scanSlots(
  index: HashIndex,
  cursor: number,
  count: number,
  visit: (address: number, hash: number) => void,
): number {
  let ordinal = cursor;
  let visited = 0;
  let slotsLeft = SLOTS_MIN + count * SLOTS_PER_ENTRY;
  let last = 0;
  while (ordinal < ORDINALS) {
    const table = index.tableFor(hashOfOrdinal(ordinal));
    const regionEnd = table === index.current ? index.boundaryOrdinal : ORDINALS;
    const { slots } = table;
    let at = table.seek(hashOfOrdinal(ordinal));
    ordinal = regionEnd;
    for (; at < slots.length; at += 2) {
      const hash = slots[at]!;
      const address = slots[at + 1]!;
      if (address !== 0) {
        if (visited >= count && hash !== last) return ordinalOf(hash);
        visit(address, hash);
        last = hash;
        visited++;
      } else {
        const reached = table.ordinalAt(at + 2);
        if (reached >= regionEnd) break;
        if (--slotsLeft < 0) return reached;
      }
    }
  }
  return 0;
}
