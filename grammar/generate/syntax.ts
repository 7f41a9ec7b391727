import type { Shape, WordShape } from '../../src/adapters/protocol/decoder-shape.js';
import type { CommandDefinition } from './read-grammar.js';

/** `SET key value [EX seconds | PX milliseconds] [NX | XX]`. */
export function syntaxOf(command: CommandDefinition): string {
  const words = command.spellings[0]!.join(' ').toUpperCase();
  return [words, ...command.rest.parts.map(write)].join(' ');
}

/** `unixSeconds` is written `unix-seconds`. */
export const kebab = (name: string): string =>
  name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

function write(shape: Shape): string {
  switch (shape.kind) {
    case 'choice':
      return `<${shape.alternatives.map(write).join(' | ')}>`;
    case 'optional':
      return writeOptional(shape.body);
    case 'any-order':
      return shape.options.map(writeOptional).join(' ');
    case 'sequence':
      return shape.parts.map(write).join(' ');
    case 'repeat': {
      const row = shape.row.map(writeWord).join(' ');
      return shape.timesMin === 1 ? `${row} [${row} ...]` : `[${row} ...]`;
    }
    default:
      return writeWord(shape);
  }
}

const writeWord = (shape: WordShape): string =>
  shape.kind === 'keyword' ? shape.word : kebab(shape.name);

function writeOptional(body: Shape): string {
  if (body.kind === 'any-order') return write(body);
  if (body.kind === 'choice') return `[${body.alternatives.map(write).join(' | ')}]`;
  return `[${write(body)}]`;
}
