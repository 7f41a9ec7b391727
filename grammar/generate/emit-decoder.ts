import {
  absent,
  keywordVariable,
  listVariables,
  ShapeEmitter,
  slotVariable,
} from './emit-shape.js';
import { GENERATED_LINE, typeOf } from './emit-types.js';
import type { Field } from './fields.js';
import {
  isToldByPacking,
  KeywordFunctions,
  packedExpression,
  packedValue,
} from './keyword-functions.js';
import type { CommandDefinition } from './read-grammar.js';
import { SourceText } from './source-text.js';

export interface DecoderOptions {
  /** JavaScript is the body of a function of ByteView and WordList that returns the class. */
  readonly target: 'typescript' | 'javascript';
}

/** The source of a decoder for the commands, both targets from the same statements. */
export function generateDecoder(
  commands: readonly CommandDefinition[],
  options: DecoderOptions,
): string {
  return new DecoderEmitter(commands, options.target === 'typescript').emit();
}

const IMPORTS = (commands: readonly CommandDefinition[]): string => `${GENERATED_LINE}
import type {
  Command,
${commands.map((command) => `  ${command.rule}Command,`).join('\n')}
} from '../../../application/generated/commands.js';
import { ByteView } from '../../../domain/bytes.js';
import { WordList } from '../../../domain/words.js';
import type { Words } from '../../../domain/words.js';
`;

class DecoderEmitter {
  readonly #commands: readonly CommandDefinition[];
  readonly #isTyped: boolean;
  readonly #bang: string;
  readonly #source = new SourceText();
  readonly #keywords: KeywordFunctions;

  constructor(commands: readonly CommandDefinition[], isTyped: boolean) {
    this.#commands = commands;
    this.#isTyped = isTyped;
    this.#bang = isTyped ? '!' : '';
    this.#keywords = new KeywordFunctions(isTyped);
  }

  emit(): string {
    for (const [id, command] of this.#commands.entries()) this.#emitFields(command, id);
    this.#source.line('');
    this.#source.block(this.#isTyped ? 'export class CommandDecoder' : 'return class', () => {
      this.#emitObjects();
      this.#emitDecode();
      for (const command of this.#commands) {
        if (!isOneWord(command)) this.#emitCommand(command);
      }
    });
    this.#keywords.emit(this.#source);
    return (this.#isTyped ? IMPORTS(this.#commands) : '') + this.#source.toString();
  }

  #typed(text: string): string {
    return this.#isTyped ? text : '';
  }

  /** The class of the object that every decoded command of this kind is told in. */
  #emitFields({ rule, fields }: CommandDefinition, id: number): void {
    this.#source.line('');
    const head = `class Decoded${rule}${this.#typed(` implements ${rule}Command`)}`;
    this.#source.block(head, () => {
      this.#source.line(`${this.#typed('readonly ')}id = ${id};`);
      this.#source.line(`${this.#typed('readonly ')}rule = '${rule}';`);
      for (const field of fields) this.#source.line(this.#declaration(field));
    });
  }

  #declaration(field: Field): string {
    if (field.kind === 'keyword') return `${field.name} = false;`;
    if (field.kind === 'list') return `${this.#typed('readonly ')}${field.name} = new WordList();`;
    if (!field.isOptional) return `${this.#typed('readonly ')}${field.name} = new ByteView();`;
    return `${field.name}${this.#typed(`: ${typeOf(field)}`)} = null;`;
  }

  #emitObjects(): void {
    const constant = this.#typed('readonly ');
    for (const command of this.#commands) {
      this.#source.line(`${constant}#command${command.rule} = new Decoded${command.rule}();`);
      for (const field of command.fields.filter(isNullable)) {
        this.#source.line(`${constant}#${viewOf(command, field)} = new ByteView();`);
      }
    }
  }

  #emitDecode(): void {
    this.#source.line('');
    this.#source.line(
      '/** Null when the grammar does not accept the words. The next call reuses the object. */',
    );
    const head = `decode(words${this.#typed(': Words')})${this.#typed(': Command | null')}`;
    this.#source.block(head, () => {
      this.#source.line('const count = words.count;');
      this.#source.line('if (count === 0) return null;');
      this.#source.line('const bytes = words.bytes;');
      this.#source.line(`const start = words.starts[0]${this.#bang};`);
      this.#source.line(`let at${this.#typed(': number')};`);
      this.#emitSwitch();
    });
  }

  /** By length, then by the first bytes in one integer, then by the rest where that is needed. */
  #emitSwitch(): void {
    const byLength = groupBy(firstWords(this.#commands), (word) => word.length);
    this.#source.block(`switch (words.ends[0]${this.#bang} - start)`, () => {
      for (const [length, words] of byLength) {
        this.#source.line(`case ${length}:`);
        this.#source.block(`switch (${packedExpression(length, this.#isTyped)})`, () => {
          for (const [packed, same] of groupBy(words, packedValue)) {
            this.#source.line(`case ${packed}: // ${same.join(', ')}`);
            for (const word of same) this.#emitFirstWord(word);
            this.#source.line('break;');
          }
        });
        this.#source.line('break;');
      }
    });
    this.#source.line('return null;');
  }

  #emitFirstWord(word: string): void {
    const candidates = this.#commands.filter(({ spellings }) =>
      spellings.some(([first]) => first === word),
    );
    const emitAll = (): void => candidates.forEach((command) => this.#emitCandidate(command));
    if (isToldByPacking(word)) return emitAll();
    this.#source.block(`if (${this.#keywords.test(word.toUpperCase(), '0')})`, emitAll);
  }

  /** Ohm's choice is final: once a command matched a prefix, no other is tried. */
  #emitCandidate(command: CommandDefinition): void {
    const { rule } = command;
    if (isOneWord(command)) {
      return this.#source.line(`if (count === 1) return this.#command${rule};`);
    }
    this.#source.line(`at = this.#match${rule}(words, count);`);
    this.#source.line(`if (at >= 0) return at === count ? this.#command${rule} : null;`);
  }

  /** The method that matches a prefix of the words and returns its length, or -1. */
  #emitCommand(command: CommandDefinition): void {
    this.#source.line('');
    const parameters = this.#isTyped ? 'words: Words, count: number): number' : 'words, count)';
    this.#source.block(`#match${command.rule}(${parameters}`, () => {
      this.#source.line('let at = 1;');
      for (const variable of command.fields.flatMap(absent)) this.#source.line(`let ${variable};`);
      for (const word of command.spellings[0]!.slice(1)) {
        const test = this.#keywords.test(word.toUpperCase(), 'at');
        this.#source.line(`if (!${test}) return -1;`);
        this.#source.line('at++;');
      }
      new ShapeEmitter(this.#source, this.#keywords).emit(command.rest, 'return -1;');
      if (command.fields.length > 0) {
        this.#source.line(`const command = this.#command${command.rule};`);
      }
      for (const field of command.fields) this.#source.line(this.#assignment(command, field));
      this.#source.line('return at;');
    });
  }

  #assignment(command: CommandDefinition, field: Field): string {
    const target = `command.${field.name}`;
    if (field.kind === 'keyword') return `${target} = ${keywordVariable(field.name)};`;
    const at = slotVariable(field.name);
    if (field.kind === 'slot') {
      if (!field.isOptional) return `words.view(${at}, ${target});`;
      const view = `this.#${viewOf(command, field)}`;
      return `${target} = ${at} < 0 ? null : words.view(${at}, ${view});`;
    }
    const { first, stride, count } = listVariables(field.name);
    return `${target}.set(words, ${first}, ${stride}, ${count});`;
  }
}

/** Nothing is left to match behind its first word. */
const isOneWord = ({ spellings, rest }: CommandDefinition): boolean =>
  spellings[0]!.length === 1 && rest.parts.length === 0;

const isNullable = (field: Field): boolean => field.kind === 'slot' && field.isOptional;

/** The view that an optional field points to while it is present. */
const viewOf = (command: CommandDefinition, field: Field): string =>
  `view${command.rule}_${field.name}`;

function firstWords(commands: readonly CommandDefinition[]): string[] {
  const words = commands.flatMap((command) => command.spellings.map(([first]) => first!));
  return [...new Set(words)].toSorted((a, b) => a.length - b.length);
}

function groupBy<Key>(words: readonly string[], keyOf: (word: string) => Key): Map<Key, string[]> {
  const groups = new Map<Key, string[]>();
  for (const word of words) groups.set(keyOf(word), [...(groups.get(keyOf(word)) ?? []), word]);
  return groups;
}
