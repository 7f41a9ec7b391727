import { createHash } from 'node:crypto';
import { TokenFile } from '../../src/adapters/auth/token-file.js';
import { exitOf, EXIT } from '../../src/adapters/cli/exit-codes.js';
import { readSettings } from '../../src/adapters/config/read-settings.js';
import { OPTIONS } from '../../src/adapters/config/options.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { FileResult } from './messages.js';
import { mutate } from './mutation.js';

const UNCHANGED = 0.2;
const DEEP = 50_000;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const deep = '['.repeat(DEEP) + ']'.repeat(DEEP);
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  'null',
  'true',
  '1e400',
  '\\u0000',
  '\ud800',
  deep,
];

/** A configuration file, read as a start reads it. */
export function runConfigFile(random: SeededRandom): FileResult {
  const names = Object.values(OPTIONS).map(({ name }) => name);
  const values = () => random.pick(['off', 0, 6380, '1h', '64MiB', 'always', true, '127.0.0.1']);
  const pairs = Array.from({ length: random.below(4) }, () => [random.pick(names), values()]);
  const text = changed(JSON.stringify(Object.fromEntries(pairs)), random, [...PIECES, ...names]);
  return outcomeOf(text, () => readSettings(new Map([['config', 'f']]), {}, () => text));
}

/** A token file; what is taken of it lets in whom it names. */
export function runTokenFile(random: SeededRandom): FileResult {
  const line = (name: string): string =>
    JSON.stringify({
      name,
      sha256: sha256(name),
      scopes: random.pick([[], ['read'], ['read', 'write'], ['+@read', '-keys']]),
      keys: random.pick([[], ['user:*'], ['*']]),
      expires: random.pick([null, '2040-01-31', '2020-01-01T00:00Z']),
    });
  const names = Array.from({ length: random.between(1, 3) }, (_, at) => `name-${at}`);
  const lines = ['# tokens', ...names.map(line)].join('\n');
  const pieces = [...PIECES, 'sha256', 'scopes', 'keys', 'expires', 'default', '\n', '#'];
  const text = changed(lines, random, pieces);
  return outcomeOf(text, () => new TokenFile(text, 'f'));
}

function changed(text: string, random: SeededRandom, pieces: readonly string[]): string {
  if (random.chance(UNCHANGED)) return text;
  return mutate(Buffer.from(text), random, pieces).toString();
}

/** Taken, or refused as wrong use: in one line, which names the file, or the options that contradict each other. */
function outcomeOf(input: string, read: () => unknown): FileResult {
  try {
    read();
    return { isAccepted: true, faults: [], input };
  } catch (error) {
    const { code, message } = exitOf(error);
    const faults: string[] = [];
    if (code !== EXIT.usage) faults.push(`exit code ${code}: ${message}`);
    if (!/^(--[a-z]|f\b|cannot read)/.test(message)) faults.push(`no file is named: ${message}`);
    return { isAccepted: false, faults, input };
  }
}
