import { type Arena, offsetOf } from './arena.js';
import { expiryOf, GENERATION, keyLengthOf, keyStartOf } from './entry.js';
import type { ExpiryHeap } from './expiry-heap.js';
import type { ExpiryIndex } from './expiry-index.js';
import type { KeyHash } from './half-sip-hash.js';
import type { HashIndex } from './hash-index.js';
import { ordinalOf, type SlotTable } from './slot-table.js';
import { LEAVING } from './slab.js';

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`keyspace is inconsistent: ${what}`);
}

/** Checks every invariant of a keyspace and throws when one is broken: for tests, it takes long. */
export function assertConsistent(
  index: HashIndex,
  arena: Arena,
  expiry: ExpiryIndex,
  keyHash: KeyHash,
): void {
  const addresses = new Set<number>();
  let expiring = 0;
  const earliest = new Map<string, number>();
  forEachSlot(index, (hash, address) => {
    check(!addresses.has(address), `two slots point at ${address}`);
    addresses.add(address);
    const { bytes, view } = arena.memoryAt(address);
    const start = offsetOf(address);
    check(bytes[start] !== 0, `slot points at the free cell ${address}`);
    const keyStart = keyStartOf(view, start);
    const keyEnd = keyStart + keyLengthOf(view, start);
    check(keyHash.hash(view, keyStart, keyEnd) === hash, `hash of ${address} is another`);
    const expiresAtMs = expiryOf(view, start);
    if (expiresAtMs === 0) return;
    expiring++;
    const group = `${bytes[start]! & GENERATION}:${hash}`;
    earliest.set(group, Math.min(expiresAtMs, earliest.get(group) ?? Infinity));
  });
  check(addresses.size === index.count, `${addresses.size} slots in use, count ${index.count}`);
  check(expiring === expiry.expiring, `${expiring} entries expire, counted ${expiry.expiring}`);
  checkArena(arena, addresses);
  checkExpiry(expiry, earliest);
}

function forEachSlot(index: HashIndex, visit: (hash: number, address: number) => void): void {
  let last = -1;
  const walk = (table: SlotTable, from: number, below: number): void => {
    const { slots } = table;
    check(slots[table.end + 1] === 0, 'the last slot is in use');
    for (let at = from; at < slots.length; at += 2) {
      const hash = slots[at]!;
      if (slots[at + 1] === 0) continue;
      check(ordinalOf(hash) >= last, `slot ${at} is out of order`);
      check(ordinalOf(hash) < below, `slot ${at} is beyond the boundary`);
      last = ordinalOf(hash);
      check(table.home(hash) <= at, `slot ${at} is before its home`);
      for (let between = table.home(hash); between < at; between += 2) {
        check(slots[between + 1] !== 0, `slot ${at} cannot be reached from its home`);
      }
      visit(hash, slots[at + 1]!);
    }
  };
  walk(index.current, 0, index.boundaryOrdinal);
  if (index.draining === null) return;
  check(last < index.boundaryOrdinal, 'an entry of the new table is beyond the boundary');
  last = index.boundaryOrdinal;
  walk(index.draining, index.drainAt, 2 ** 32);
}

function checkArena(arena: Arena, addresses: Set<number>): void {
  let used = 0;
  let slabLive = 0;
  const classLive = new Map<number, number>();
  for (const { slab, slabClass } of arena.slabs()) {
    let live = 0;
    for (let at = 0; at < slab.bump; at += slab.cellBytes) {
      if (slab.bytes[at] === 0) continue;
      live++;
      check(addresses.has(arena.addressIn(slab, at)), `cell ${at} of slab ${slab.index} is lost`);
    }
    check(live === slab.live, `slab ${slab.index} has ${live} entries, counted ${slab.live}`);
    const free = slab.countFree();
    const cells = slab.bump / slab.cellBytes;
    check(free + live === cells, `slab ${slab.index}: ${free} free of ${cells} cells`);
    const isCurrent = slab === slabClass.current;
    const isLeaving = slab === arena.leaving;
    check(isLeaving === (slab.listedAt === LEAVING), `slab ${slab.index} leaves without reason`);
    check(isCurrent || live > 0, `slab ${slab.index} is empty`);
    const isListed = slab.listedAt >= 0;
    check(isCurrent || isLeaving || isListed !== slab.isFull, `slab ${slab.index} is not listed`);
    used += live * slab.cellBytes;
    slabLive += live;
    classLive.set(slab.sizeClass, (classLive.get(slab.sizeClass) ?? 0) + live);
    check(slabClass.live >= classLive.get(slab.sizeClass)!, 'class counts too few');
  }
  check(slabLive + arena.largeLive === addresses.size, 'entries and cells differ in number');
  for (const address of addresses) {
    if (address >>> 28 === 15) used += arena.memoryAt(address).bytes.length;
  }
  check(used === arena.usedBytes, `${used} bytes used, counted ${arena.usedBytes}`);
}

function checkExpiry(expiry: ExpiryIndex, earliest: Map<string, number>): void {
  for (const generation of [0, GENERATION]) {
    const heap = expiry.heapOf(generation);
    const recorded = heap === null ? new Map<number, number>() : checkHeap(heap);
    for (const [group, expiresAtMs] of earliest) {
      const [ofGeneration, hash] = group.split(':').map(Number);
      if (ofGeneration !== generation) continue;
      const recordMs = recorded.get(hash!) ?? Infinity;
      check(recordMs <= expiresAtMs, `no record for the expiry of hash ${hash}`);
    }
  }
}

/** The earliest time recorded for each hash. */
function checkHeap(heap: ExpiryHeap): Map<number, number> {
  const recorded = new Map<number, number>();
  for (let at = 0; at < heap.size; at++) {
    const timeMs = heap.timeAt(at);
    if (at > 0) check(heap.timeAt((at - 1) >>> 2) <= timeMs, `heap record ${at} is out of order`);
    const hash = heap.hashAt(at);
    recorded.set(hash, Math.min(timeMs, recorded.get(hash) ?? Infinity));
  }
  return recorded;
}
