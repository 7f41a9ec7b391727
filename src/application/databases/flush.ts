import { inject, injectable } from 'inversify';
import type { Keyspace } from '../../domain/keyspace/keyspace.js';
import type { Call } from '../execution/call.js';
import { Slices } from '../execution/slices.js';

/** Slabs given back before the clock is looked at again. */
const SLABS_PER_STEP = 64;

/** Empties databases at once, and gives their memory back in slices. */
@injectable()
export class Flush {
  readonly #slices: Slices;

  constructor(@inject(Slices) slices: Slices) {
    this.#slices = slices;
  }

  /** Answers OK: at once with `isAsync` and inside EXEC, else when the memory has been given back. */
  run(databases: readonly number[], isAsync: boolean, call: Call): void {
    call.databases.beginGroup();
    const emptied = databases.map((index) => call.databases.clear(index));
    call.databases.endGroup();
    if (isAsync || call.isInTransaction) {
      call.reply.ok();
      this.#release(emptied, () => {});
      return;
    }
    const { observed } = call;
    const suspended = call.suspend();
    this.#release(emptied, () => suspended.complete((reply) => reply.ok(), observed));
  }

  #release(keyspaces: Keyspace[], done: () => void): void {
    const step = (): boolean => {
      const last = keyspaces.at(-1);
      if (last === undefined) return false;
      if (!last.release(SLABS_PER_STEP)) keyspaces.pop();
      return true;
    };
    this.#slices.run(step, done);
  }
}
