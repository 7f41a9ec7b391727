import { Port } from '../../src/application/ports/identifiers.js';
import type { MemoryServer } from './memory-server.js';

/** From now on each look at the monotonic clock lets time pass, as work does: slices come to an end. */
export function letLooksTakeTime(server: MemoryServer, ms: number): void {
  const { clock } = server;
  server.container.rebind(Port.Clock).toConstantValue({
    nowMs: () => clock.nowMs(),
    monotonicMs: () => {
      clock.advance(ms);
      return clock.monotonicMs();
    },
  });
}
