import { inject, injectable } from 'inversify';
import { DURATION_BUCKETS } from '../../domain/duration-histogram.js';
import type { Call } from '../execution/call.js';
import type { CommandInfo } from '../execution/command.js';
import { CommandTable } from '../execution/command-table.js';
import type { LatencyHistogramCommand } from '../generated/commands.js';
import type { Reply } from '../ports/reply.js';
import { redisHistogram } from '../statistics/redis-histogram.js';
import { Statistics } from '../statistics/statistics.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * For each command the number of calls, and by powers of two of a microsecond how many took so long or
 * less. They are counted in the buckets of `/metrics`, each told under the next power of two.
 * Without names all commands that have been executed; the name of a container such as CONFIG stands for
 * its subcommands.
 *
 * @complexity O(n) for n commands
 * @errors none
 * @example
 * > SET name Ada
 * OK
 * > LATENCY HISTOGRAM set
 * 1) "set"
 * 2) 1) "calls"
 *    2) (integer) 1
 * ...
 */
@injectable()
export class LatencyHistogram implements UseCase<LatencyHistogramCommand> {
  readonly #table: CommandTable;
  readonly #statistics: Statistics;

  constructor(
    @inject(CommandTable) table: CommandTable,
    @inject(Statistics) statistics: Statistics,
  ) {
    this.#table = table;
    this.#statistics = statistics;
  }

  execute({ commandNames }: LatencyHistogramCommand, { reply }: Call): void {
    const asked =
      commandNames.count === 0
        ? this.#table.catalogue
        : Array.from({ length: commandNames.count }, (_, at) =>
            this.#named(commandNames.at(at).toLatin1().toLowerCase()),
          ).flat();
    const measured = asked.filter((info) => this.#countsOf(info).some((count) => count > 0));
    reply.map(measured.length);
    for (const info of measured) writeHistogram(reply, info.name, this.#countsOf(info));
  }

  #named(name: string): readonly CommandInfo[] {
    const subcommand = this.#table.findSubcommand(name);
    if (subcommand !== undefined) return [subcommand];
    const { info = null, subcommands = [] } = this.#table.find(name) ?? {};
    return info === null ? subcommands : [...subcommands, info];
  }

  #countsOf({ id }: CommandInfo): Float64Array {
    const start = id * DURATION_BUCKETS;
    return this.#statistics.durations.subarray(start, start + DURATION_BUCKETS);
  }
}

function writeHistogram(reply: Reply, name: string, counts: Float64Array): void {
  const pairs = redisHistogram(counts);
  reply.text(name);
  reply.map(2);
  reply.text('calls');
  reply.integer(pairs.at(-1)![1]);
  reply.text('histogram_usec');
  reply.map(pairs.length);
  for (const [bound, count] of pairs) {
    reply.integer(bound);
    reply.integer(count);
  }
}
