import type { TopLevelCommand } from '../execution/command-table.js';
import type { Reply } from '../ports/reply.js';

/** The answer to `OBJECT HELP` and its kin: Redis's form, with our subcommands. */
export function writeContainerHelp(reply: Reply, { name, subcommands }: TopLevelCommand): void {
  const lines = subcommands.flatMap(({ syntax, summary }) => [
    syntax.slice(name.length + 1),
    `    ${summary}.`,
  ]);
  reply.array(lines.length + 1);
  reply.status(`${name.toUpperCase()} <subcommand> [<arg> [value] [opt] ...]. Subcommands are:`);
  for (const line of lines) reply.status(line);
}
