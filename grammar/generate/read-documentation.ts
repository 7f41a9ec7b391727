import type { CommandDocumentation } from '../../src/application/execution/command.js';
import type { CommandDefinition } from './read-grammar.js';
import { kebab } from './syntax.js';

/** By the command's rule. */
export type Documentation = ReadonlyMap<string, CommandDocumentation>;

export interface DocumentationFound {
  readonly documentation: Documentation;
  /** What is missing or malformed, each behind the path of its file. */
  readonly problems: readonly string[];
}

/** Where the use case of a rule is, from the project's folder. */
export const useCasePath = (rule: string): string => `src/application/use-cases/${kebab(rule)}.ts`;

/**
 * Reads the doc comment of each command's use case. `read` gives the text of a file by its path from
 * the project's folder, null when there is none.
 */
export function readDocumentation(
  commands: readonly CommandDefinition[],
  read: (path: string) => string | null,
): DocumentationFound {
  const documentation = new Map<string, CommandDocumentation>();
  const problems: string[] = [];
  for (const command of commands) {
    const path = useCasePath(command.rule);
    const source = read(path);
    const found = source === null ? ['there is no such file'] : readComment(source, command);
    if (Array.isArray(found)) {
      problems.push(...found.map((problem) => `${path}: ${problem} (rule ${command.rule})`));
    } else {
      documentation.set(command.rule, found);
    }
  }
  return { documentation, problems };
}

type Tag = 'complexity' | 'errors' | 'example';
const TAGS: readonly Tag[] = ['complexity', 'errors', 'example'];

/** Lines without the comment's border, by their tag; those before the first one are the notes. */
type Parts = ReadonlyMap<Tag | 'notes', readonly string[]>;

/** What is wrong as a list when it is not complete. */
function readComment(source: string, command: CommandDefinition): CommandDocumentation | string[] {
  const comment = commentOf(source, command.rule);
  if (comment === null) return [`no doc comment above the class ${command.rule}`];
  const parts = partsOf(comment);
  if (typeof parts === 'string') return [parts];
  const missing = TAGS.filter((tag) => textOf(parts, tag) === '');
  if (missing.length > 0)
    return [`no ${missing.map((tag) => `@${tag}`).join(', ')} in the doc comment`];
  const documentation = {
    notes: textOf(parts, 'notes'),
    complexity: textOf(parts, 'complexity'),
    errors: errorsOf(textOf(parts, 'errors')),
    example: exampleOf(parts.get('example')!),
  };
  const problems = problemsOf(documentation, command);
  return problems.length === 0 ? documentation : problems;
}

/** The lines of the comment that ends where the class, or its decorators, begin. */
function commentOf(source: string, rule: string): string[] | null {
  const above = String.raw`/\*\*((?:(?!\*/)[^])*)\*/\s*(?:@\w+\([^)]*\)\s*)*`;
  const found = new RegExp(String.raw`${above}export class ${rule}\b`).exec(source);
  return found?.[1]!.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd()) ?? null;
}

/** The reason as a string when a tag is unknown or stands twice. */
function partsOf(lines: readonly string[]): Parts | string {
  const parts = new Map<Tag | 'notes', string[]>([['notes', []]]);
  let current: Tag | 'notes' = 'notes';
  for (const line of lines) {
    const [, name, text] = /^@(\w+)\s*(.*)$/.exec(line) ?? [];
    const tag = TAGS.find((known) => known === name);
    if (tag === undefined) {
      // An example may hold anything.
      if (name !== undefined && current !== 'example') return `an unknown tag @${name}`;
      parts.get(current)!.push(line);
      continue;
    }
    if (parts.has(tag)) return `@${tag} twice`;
    parts.set(tag, text === '' ? [] : [text!]);
    current = tag;
  }
  return parts;
}

const textOf = (parts: Parts, part: Tag | 'notes'): string =>
  (parts.get(part) ?? []).join(' ').replace(/\s+/g, ' ').trim();

/** `CODE text; CODE text` or `none`. */
const errorsOf = (text: string): string[] =>
  text === 'none' ? [] : text.split(/;\s+(?=[A-Z]{2,}\b)/);

/** Blank lines around it are not part of it. */
const exampleOf = (lines: readonly string[]): string[] =>
  lines
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');

function problemsOf(found: CommandDocumentation, command: CommandDefinition): string[] {
  const problems: string[] = [];
  if (!found.complexity.startsWith('O(')) {
    problems.push(`@complexity begins with O(…, received ${found.complexity}`);
  }
  for (const error of found.errors) {
    if (!/^[A-Z]{2,} \S/.test(error)) {
      problems.push(`@errors is none, or texts with their code in front, received ${error}`);
    }
  }
  if (!found.example[0]!.startsWith('> '))
    problems.push('@example begins with a line of > COMMAND');
  if (!found.example.some((line) => sends(line, command))) {
    problems.push(`@example never sends ${command.spellings[0]!.join(' ').toUpperCase()}`);
  }
  // HELP sends them as statuses.
  for (const line of [found.complexity, ...found.example]) {
    if (!/^[ -~]*$/.test(line))
      problems.push(`only printable ASCII can be shown, received ${line}`);
  }
  return problems;
}

function sends(line: string, { spellings }: CommandDefinition): boolean {
  const request = `${line.toLowerCase()} `;
  return spellings.some((words) => request.startsWith(`> ${words.join(' ')} `));
}
