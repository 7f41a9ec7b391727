import { pathPattern } from '../../src/adapters/memory/disk-operation.js';
import type { Disk } from '../../src/application/ports/disk.js';
import { diskView } from './disk-view.js';
import type { Operation, Ways } from './disk-view.js';

/** Operations whose absence no running program notices, so that only a crash can. */
const OMISSIBLE: readonly Operation[] = ['sync', 'syncFolder', 'link', 'rename', 'writeDurably'];

const FRAME = /^\s*at (?:async )?(?:new )?([\w.#<>]+) \(.*\/src\/(?:adapters|application)\//;
const OWN_FRAME = '/src/adapters/memory/';

/** The function of the program that asks the disk just now. */
function caller(): string {
  const { stack = '' } = new Error();
  for (const line of stack.split('\n')) {
    const match = FRAME.exec(line);
    if (match !== null && !line.includes(OWN_FRAME)) return match[1]!;
  }
  throw new Error(`who asks the disk? ${stack}`);
}

/** Which places of the program ask the disk to make something durable, and how often they do. */
export class CallSites {
  readonly passes = new Map<string, number>();
  readonly #leftOut: string | null;

  /** `leftOut`: of this place the operation is left out, as if its line were taken out of the program. */
  constructor(leftOut: string | null = null) {
    this.#leftOut = leftOut;
  }

  view(disk: Disk): Disk {
    return diskView(disk, <T>(operation: Operation, path: string, { go, without }: Ways<T>) => {
      if (!OMISSIBLE.includes(operation)) return go();
      const site = `${caller()}: ${operation} ${pathPattern(path)}`;
      this.passes.set(site, (this.passes.get(site) ?? 0) + 1);
      // None of them gives anything back.
      return site === this.#leftOut ? (without() as Promise<T>) : go();
    });
  }
}
