import type { CommandDocumentation, CommandInfo } from '../../src/application/execution/command.js';
import { catalogueOf } from './describe.js';
import { FAMILIES } from './families.js';
import type { Family } from './families.js';
import type { Documentation } from './read-documentation.js';
import type { CommandDefinition } from './read-grammar.js';

const HEAD = `<!-- Made from grammar/mini-db.ohm by \`npm run generate\`: change the grammar, or the doc comment of
     the use case in src/application/use-cases. -->

# Commands

Words in capitals are keywords, in any case; brackets are optional; \`...\` repeats; options in
brackets behind each other come in any order. Examples are requests behind \`>\` and what redis-cli
prints for them, where \`...\` stands for what differs; every one is run by a test.

Any command may also answer these errors:

- \`ERR unknown command\`, \`ERR wrong number of arguments for '...' command\`, or \`ERR syntax error\` and
  behind it what was expected
- \`NOAUTH\` when the server has tokens and the client has not logged in; not with the flag noauth
- \`NOPERM\` when the client's token does not allow the command or a key; not with the flag noauth
- \`LOADING\` while the server reads its data; not with the flag loading
- \`OOM\` when memory is at its limit; with the flag denyoom
- \`MISCONF\` when the journal cannot be written; with the flag write

The commands by family:
`;

/** docs/commands.md: by family, a table and a section per command, each by name. */
export function emitDocumentation(
  commands: readonly CommandDefinition[],
  documentation: Documentation,
): string {
  const infos = catalogueOf(commands, documentation);
  const families = FAMILIES.map((family) => ({
    family,
    members: infos
      .filter(({ id }) => commands[id]!.family === family)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  })).filter(({ members }) => members.length > 0);
  const contents = families.map(({ family, members }) => {
    const links = members.map((info) => link(title(info)));
    return `- ${link(chapterTitle(family), family.title)}: ${links.join(', ')}`;
  });
  const chapters = families.map(({ family, members }) => chapter(family, members));
  return `${HEAD}\n${contents.join('\n')}\n\n${chapters.join('\n')}`;
}

const title = (info: CommandInfo): string => written(info.name);
const written = (name: string): string => name.replaceAll('|', ' ').toUpperCase();
/** Not the family's title alone: KEYS is a command, too. */
const chapterTitle = ({ title }: Family): string => `Commands: ${title.toLowerCase()}`;

function link(heading: string, text = heading): string {
  return `[${text}](#${heading.toLowerCase().replaceAll(':', '').replaceAll(' ', '-')})`;
}

function chapter(family: Family, members: readonly CommandInfo[]): string {
  const rows = members.map((info) => {
    const complexity = markdown(info.documentation?.complexity ?? '');
    return `| ${link(title(info))} | ${markdown(info.summary)} | ${complexity} |`;
  });
  const table = ['| Command | What it does | Complexity |', '| --- | --- | --- |', ...rows];
  return `## ${chapterTitle(family)}\n\n${table.join('\n')}\n\n${members.map(section).join('\n')}`;
}

function section(info: CommandInfo): string {
  const { documentation, aliases } = info;
  const also = aliases.length === 0 ? '' : ` Also written ${aliases.map(written).join(', ')}.`;
  const notes = documentation?.notes ?? '';
  const about = `${info.summary}.${notes === '' ? '' : ` ${notes}`}${also}`;
  const since = `- Since ${info.since}; flags: ${info.flags.join(', ')}`;
  const [facts, example] = documentation === null ? ['', ''] : details(documentation);
  return `### ${title(info)}

    ${info.syntax}

${markdown(about)}

${facts}${since}
${example}`;
}

function details({ complexity, errors, example }: CommandDocumentation): [string, string] {
  const listed = errors.length === 0 ? 'none of its own' : errors.join('; ');
  const facts = `- Complexity: ${markdown(complexity)}\n- Errors: ${markdown(listed)}\n`;
  return [facts, `\n\`\`\`text\n${example.join('\n')}\n\`\`\`\n`];
}

/** What is not between backticks stays as it is read. */
function markdown(text: string): string {
  const spans = text.split(/(`[^`]*`)/);
  const escaped = spans.map((span, at) =>
    at % 2 === 1 ? span.replaceAll('|', '\\|') : span.replaceAll(/[<*_|]/g, (mark) => `\\${mark}`),
  );
  return escaped.join('');
}
