import type { Catalogue, CommandInfo } from '../../src/application/execution/command.js';
import { useCasePath } from '../../grammar/generate/read-documentation.js';

/** What is there of each command, as texts, so that a test can take a part away. */
export interface Project {
  readonly catalogue: Catalogue;
  readonly grammar: string;
  /** Of src/application/use-cases, by path. */
  readonly useCases: ReadonlyMap<string, string>;
  /** Of test/application/use-cases, by path. */
  readonly tests: ReadonlyMap<string, string>;
  /** docs/commands.md. */
  readonly documentation: string;
  /** What HELP answers to the command's words, by the command's name. */
  readonly help: ReadonlyMap<string, string>;
}

/** What the commands lack, a sentence for each; empty when nothing is missing. */
export function missingParts(project: Project): string[] {
  return project.catalogue.flatMap((info) => {
    const missing = [
      ...missingInSources(project, info),
      ...missingInSection(project, info),
      ...missingInHelp(project, info),
    ];
    return missing.map((what) => `${written(info.name)}: ${what}`);
  });
}

export const written = (name: string): string => name.replaceAll('|', ' ').toUpperCase();

function missingInSources(project: Project, info: CommandInfo): string[] {
  const { rule } = info;
  const missing: string[] = [];
  if (!new RegExp(String.raw`^ *${rule}\s*\(`, 'm').test(project.grammar)) {
    missing.push(`grammar/mini-db.ohm has no rule ${rule}`);
  }
  const path = useCasePath(rule);
  if (!(project.useCases.get(path) ?? '').includes(`export class ${rule} implements UseCase<`)) {
    missing.push(`${path} has no use case ${rule}`);
  }
  if (![...project.tests.values()].some((test) => sendsInBothFramings(test, info))) {
    missing.push('no file in test/application/use-cases sends it with exchange');
  }
  return missing;
}

/**
 * `exchange` sends each step as a line and as a RESP array, whole and byte by byte. A step is a list
 * whose first literal begins with the command's words.
 */
export function sendsInBothFramings(test: string, { name, aliases }: CommandInfo): boolean {
  if (!/\bexchange\(/.test(test)) return false;
  return [name, ...aliases].some((spelling) => {
    const words = spelling.split('|').join(String.raw`(?: |['"],\s*['"])`);
    return new RegExp(String.raw`\[\s*['"\x60]${words}['"\x60 ]`, 'i').test(test);
  });
}

function missingInSection({ documentation }: Project, info: CommandInfo): string[] {
  const head = `\n### ${written(info.name)}\n`;
  const start = documentation.indexOf(head);
  if (start < 0) return ['docs/commands.md has no section of it'];
  const end = documentation.indexOf('\n##', start + head.length);
  const section = documentation.slice(start, end < 0 ? undefined : end);
  const example = info.documentation?.example ?? [];
  const parts: readonly (readonly [what: string, isThere: boolean])[] = [
    ['syntax', section.includes(`\n    ${info.syntax}\n`)],
    ['complexity', /^- Complexity: O\(/m.test(section)],
    ['errors', /^- Errors: \S/m.test(section)],
    ['example', example.length > 1 && section.includes(`\n${example.join('\n')}\n`)],
  ];
  return parts.flatMap(([what, isThere]) =>
    isThere ? [] : [`docs/commands.md does not tell its ${what}`],
  );
}

function missingInHelp({ help }: Project, info: CommandInfo): string[] {
  const text = help.get(info.name) ?? '';
  const { documentation } = info;
  const parts: readonly (readonly [what: string, line: string | undefined])[] = [
    ['syntax', info.syntax],
    ['summary', info.summary],
    ['complexity', documentation?.complexity],
    ['example', documentation?.example.join('\n')],
  ];
  return parts.flatMap(([what, part]) => {
    const isTold = part !== undefined && part.split('\n').every((line) => text.includes(line));
    return isTold ? [] : [`HELP does not tell its ${what}`];
  });
}
