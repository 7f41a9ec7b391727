import { SLAB_ENTRY_BYTES_MAX } from '../limits.js';
import { type Entry, headBytesOf } from './entry.js';
import { CELL_BYTES, sizeClassOf } from './size-classes.js';

/** Of the table from hash to address. */
const SLOT_BYTES = 8;

/** Bytes that an entry takes: its cell, or its own buffer, and its slot in the table. */
export function bytesInUse(entry: Entry): number {
  const bytes = headBytesOf(entry) + entry.key.length + entry.value.length;
  const cellBytes = bytes > SLAB_ENTRY_BYTES_MAX ? bytes : CELL_BYTES[sizeClassOf(bytes)]!;
  return cellBytes + SLOT_BYTES;
}
