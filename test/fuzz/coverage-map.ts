import type { Profiler } from 'node:inspector';

/** Of one script: which characters have run, and where V8 has said that a block begins. */
interface Script {
  hasRun: Uint8Array;
  readonly blocks: Set<number>;
}

/**
 * V8's block coverage, summed over processes and time. V8 leaves out a block that ran as often as the
 * one around it, so blocks are remembered when they are told of, and have run when their first
 * character has.
 */
export class CoverageMap {
  readonly #scripts = new Map<string, Script>();

  /** Functions and blocks that are known. */
  get blocks(): number {
    let count = 0;
    for (const { blocks } of this.#scripts.values()) count += blocks.size;
    return count;
  }

  /** Of these, how many have run. */
  get blocksRun(): number {
    let count = 0;
    for (const { blocks, hasRun } of this.#scripts.values()) {
      for (const at of blocks) if (hasRun[at] === 1) count++;
    }
    return count;
  }

  /** Returns how many blocks ran for the first time. */
  add(coverage: readonly Profiler.ScriptCoverage[]): number {
    const before = this.blocksRun;
    for (const script of coverage) this.#addScript(script);
    return this.blocksRun - before;
  }

  #addScript({ url, functions }: Profiler.ScriptCoverage): void {
    const end = Math.max(...functions.flatMap(({ ranges }) => ranges.map((at) => at.endOffset)));
    const script = this.#script(url, end);
    const runsNow = new Uint8Array(end);
    for (const { ranges } of functions) {
      // The first is the function, and each lies in one before it.
      for (const { startOffset, endOffset, count } of ranges) {
        script.blocks.add(startOffset);
        runsNow.fill(count > 0 ? 1 : 0, startOffset, endOffset);
      }
    }
    for (let at = 0; at < end; at++) if (runsNow[at] === 1) script.hasRun[at] = 1;
  }

  #script(url: string, length: number): Script {
    let script = this.#scripts.get(url);
    if (script === undefined) {
      script = { hasRun: new Uint8Array(length), blocks: new Set() };
      this.#scripts.set(url, script);
    } else if (script.hasRun.length < length) {
      const { hasRun } = script;
      script.hasRun = new Uint8Array(length);
      script.hasRun.set(hasRun);
    }
    return script;
  }
}
