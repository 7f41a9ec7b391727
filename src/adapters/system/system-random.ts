import { randomFillSync } from 'node:crypto';
import type { Random } from '../../application/ports/random.js';

export class SystemRandom implements Random {
  fill(bytes: Uint8Array): Uint8Array {
    return randomFillSync(bytes);
  }
}
