import { catalogueOf } from './describe.js';
import type { Field } from './fields.js';
import type { CommandDefinition } from './read-grammar.js';
import type { Documentation } from './read-documentation.js';
import { kebab, syntaxOf } from './syntax.js';

export const GENERATED_LINE =
  '// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.\n';

/** application/generated/commands.ts: an interface per command and their union. */
export function emitCommands(commands: readonly CommandDefinition[]): string {
  const rules = commands.map((command) => command.rule);
  return `${GENERATED_LINE}
import type { ByteView } from '../../domain/bytes.js';
import type { WordList } from '../../domain/words.js';
import type { AnyCommand } from '../execution/command.js';

${commands.map(emitInterface).join('\n')}
export interface CommandByRule {
${rules.map((rule) => `  readonly ${rule}: ${rule}Command;`).join('\n')}
}

export type Command = CommandByRule[keyof CommandByRule];
`;
}

function emitInterface(command: CommandDefinition): string {
  const fields = command.fields.map((field) => `  readonly ${field.name}: ${typeOf(field)};\n`);
  return `/** \`${syntaxOf(command)}\` */
export interface ${command.rule}Command extends AnyCommand {
  readonly rule: '${command.rule}';
${fields.join('')}}
`;
}

export function typeOf(field: Field): string {
  if (field.kind === 'keyword') return 'boolean';
  if (field.kind === 'list') return 'WordList';
  return field.isOptional ? 'ByteView | null' : 'ByteView';
}

/** application/generated/catalogue.ts: what is known about every command. */
export function emitCatalogue(
  commands: readonly CommandDefinition[],
  documentation: Documentation,
): string {
  const names = namesOf(commands).map(([name, id]) => `  ['${name}', ${id}],\n`);
  return `${GENERATED_LINE}
import type { Catalogue } from '../execution/command.js';

export const catalogue: Catalogue = ${JSON.stringify(catalogueOf(commands, documentation), null, 2)};

/** Positions in the catalogue by name and alias, in lower case, subcommands after a bar. */
export const idByName: ReadonlyMap<string, number> = new Map([
${names.join('')}]);
`;
}

export function namesOf(commands: readonly CommandDefinition[]): [string, number][] {
  return commands.flatMap((command, id) =>
    command.spellings.map((words): [string, number] => [words.join('|'), id]),
  );
}

/** application/generated/use-cases.ts: the class behind every rule. */
export function emitUseCases(commands: readonly CommandDefinition[]): string {
  const rules = commands.map((command) => command.rule).toSorted();
  const imports = rules.map((rule) => {
    return `import { ${rule} } from '../use-cases/${kebab(rule)}.js';\n`;
  });
  return `${GENERATED_LINE}
${imports.join('')}
/** Every command's use case by the name of its grammar rule. */
export const useCases = {
${rules.map((rule) => `  ${rule},\n`).join('')}} as const;
`;
}

/** adapters/protocol/generated/shapes.ts: the decoder's table of expectations. */
export function emitShapes(commands: readonly CommandDefinition[]): string {
  const shapes = JSON.stringify(commands.map(shapeOnly), null, 1);
  return `${GENERATED_LINE}
import type { CommandShape } from '../decoder-shape.js';

export const shapes: readonly CommandShape[] = ${shapes};
`;
}

const shapeOnly = ({
  rule,
  spellings,
  rest,
  hasKeywords,
  wordsMin,
}: CommandDefinition): object => ({
  rule,
  spellings,
  rest,
  hasKeywords,
  wordsMin,
});
