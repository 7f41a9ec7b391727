import { SLAB_ENTRY_BYTES_MAX } from '../limits.js';

/**
 * The cell sizes of slabs: every multiple of 8 up to 256 bytes, then steps of an eighth, so that no
 * more than about 12 % of a cell is unused. Classes are numbered from 0 by size.
 */

/** Addresses count in units of this many bytes. */
export const UNIT_BYTES = 8;
const UNIT_SHIFT = 3;
/** A header alone is longer than one unit. */
const CELL_BYTES_MIN = 16;
const FINE_BYTES_MAX = 256;

export const CELL_BYTES: readonly number[] = cellSizes();
export const SIZE_CLASSES = CELL_BYTES.length;

const CLASS_OF_UNITS = classOfUnits();

/** The class whose cells hold `bytes`, which is at most SLAB_ENTRY_BYTES_MAX. */
export function sizeClassOf(bytes: number): number {
  return CLASS_OF_UNITS[(bytes + UNIT_BYTES - 1) >>> UNIT_SHIFT]!;
}

function cellSizes(): number[] {
  const sizes: number[] = [];
  let bytes = CELL_BYTES_MIN;
  while (bytes < SLAB_ENTRY_BYTES_MAX) {
    sizes.push(bytes);
    const step = bytes < FINE_BYTES_MAX ? UNIT_BYTES : bytes >>> 3;
    bytes += (step >>> UNIT_SHIFT) << UNIT_SHIFT;
  }
  sizes.push(SLAB_ENTRY_BYTES_MAX);
  return sizes;
}

function classOfUnits(): Uint8Array {
  const classes = new Uint8Array(SLAB_ENTRY_BYTES_MAX / UNIT_BYTES + 1);
  let sizeClass = 0;
  for (let units = 0; units < classes.length; units++) {
    if (units * UNIT_BYTES > CELL_BYTES[sizeClass]!) sizeClass++;
    classes[units] = sizeClass;
  }
  return classes;
}
