import type { HashIndex } from './hash-index.js';
import { scanSlots } from './scan.js';

/** A table is never so sparse that more calls than this are needed, but while it shrinks. */
const CALLS_MAX = 16;

/** What a sample is handed: where an entry is, and its hash. */
export type Visit = (address: number, hash: number) => void;

/**
 * Visits about `count` neighbours from a random place on, all entries when there are not more. Slot
 * order is the order of a keyed hash, so neighbours have nothing in common.
 */
export function sampleSlots(index: HashIndex, random32: number, count: number, visit: Visit): void {
  const wanted = Math.min(count, index.count);
  let visited = 0;
  const counted: Visit = (address, hash) => {
    visited++;
    visit(address, hash);
  };
  let cursor = random32 >>> 0;
  for (let call = 0; call < CALLS_MAX && visited < wanted; call++) {
    cursor = scanSlots(index, cursor, wanted - visited, counted);
  }
}

/** Visits every entry of this hash. */
export function visitHash(index: HashIndex, hash: number, visit: (address: number) => void): void {
  const table = index.tableFor(hash);
  const { slots } = table;
  for (let at = table.seek(hash); slots[at] === hash && slots[at + 1] !== 0; at += 2) {
    visit(slots[at + 1]!);
  }
}
