import { mix } from '../random-sequence.js';
import type { HashIndex } from './hash-index.js';
import { scanSlots } from './scan.js';

/** At a load of a fifth the chance to miss so often is 10^-12. */
const PROBES_MAX = 128;

/** The address in a random slot; 0 when there is no entry. */
export function randomAddress(index: HashIndex, random32: number): number {
  if (index.count === 0) return 0;
  let state = random32 | 0;
  const { current, draining, drainAt } = index;
  const currentSlots = current.slots.length / 2;
  const drainingSlots = draining === null ? 0 : (draining.slots.length - drainAt) / 2;
  for (let probe = 0; probe < PROBES_MAX; probe++) {
    state = mix(state + 0x9e37_79b9);
    const slot = Math.floor(((state >>> 0) / 2 ** 32) * (currentSlots + drainingSlots));
    const address =
      slot < currentSlots
        ? current.slots[slot * 2 + 1]!
        : draining!.slots[drainAt + (slot - currentSlots) * 2 + 1]!;
    if (address !== 0) return address;
  }
  return firstFrom(index, state >>> 0);
}

/** The first entry from a hash on, or from the first. */
function firstFrom(index: HashIndex, ordinal: number): number {
  let found = 0;
  let cursor = ordinal;
  const take = (address: number): void => {
    if (found === 0) found = address;
  };
  do {
    cursor = scanSlots(index, cursor, 1, take);
  } while (found === 0);
  return found;
}
