import type { CommandInfo } from '../../src/application/command.js';
import { describe } from './describe.js';
import type { CommandDefinition } from './read-grammar.js';

const HEAD = `<!-- Made from grammar/mini-db.ohm by \`npm run generate\`: change the grammar. -->

# Commands

Words in capitals are keywords, in any case; brackets are optional; \`...\` repeats; options in
brackets behind each other come in any order.
`;

/** docs/commands.md: a line and a section per command, by name. */
export function emitDocumentation(commands: readonly CommandDefinition[]): string {
  const infos = commands.map(describe).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const rows = infos.map((info) => {
    const anchor = title(info).toLowerCase().replaceAll(' ', '-');
    return `| [${title(info)}](#${anchor}) | ${info.summary} |`;
  });
  const table = ['| Command | What it does |', '| --- | --- |', ...rows].join('\n');
  return `${HEAD}\n${table}\n\n${infos.map(section).join('\n')}`;
}

const title = (info: CommandInfo): string => info.name.replaceAll('|', ' ').toUpperCase();

function section(info: CommandInfo): string {
  const aliases = info.aliases.map((alias) => alias.replaceAll('|', ' ').toUpperCase());
  const also = aliases.length === 0 ? '' : ` Also written ${aliases.join(', ')}.`;
  return `## ${title(info)}

    ${info.syntax}

${info.summary}.${also} Since ${info.since}; flags: ${info.flags.join(', ')}.
`;
}
