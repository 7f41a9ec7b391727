import { isError, textOf } from './reply-view.js';
import { nameOf } from './command-names.js';
import type { Answer } from './raw-client.js';
import type { Batch } from './side-by-side.js';

/** How often each command was sent, and accepted by Redis. */
export class Coverage {
  readonly #sent = new Map<string, number>();
  readonly #accepted = new Map<string, number>();
  commands = 0;
  refused = 0;

  count({ commands }: Batch, { frames }: Answer): void {
    const isOneEach = frames.length === commands.length;
    const isOneRefused = frames.some(({ value }) => isError(value));
    for (const [at, words] of commands.entries()) {
      const name = nameOf(words);
      this.commands++;
      add(this.#sent, name);
      const reply = isOneEach ? frames[at]!.value : undefined;
      const isRefused = reply === undefined ? isOneRefused : isError(reply);
      if (isRefused) this.refused++;
      else if (reply === undefined || textOf(reply) !== '+QUEUED') add(this.#accepted, name);
    }
  }

  /** Of a name that is only a container, all its subcommands together. */
  sent(name: string): number {
    return sum(this.#sent, name);
  }

  accepted(name: string): number {
    return sum(this.#accepted, name);
  }
}

function sum(counts: Map<string, number>, name: string): number {
  const own = counts.get(name);
  if (own !== undefined) return own;
  const parts = [...counts].filter(([key]) => key.startsWith(`${name}|`));
  return parts.reduce((sum, [, count]) => sum + count, 0);
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
