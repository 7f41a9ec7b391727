import type { Words } from './step.js';

/** Commands whose second word says what they do. */
export const CONTAINERS = [
  'client',
  'command',
  'config',
  'slowlog',
  'memory',
  'object',
  'latency',
  'module',
  'cluster',
  'acl',
  'pubsub',
  'script',
  'function',
  'xinfo',
  'xgroup',
];

/** As the catalogue names it: `get`, `client|setname`. */
export function nameOf(words: Words): string {
  const name = words[0]!.toLowerCase();
  const isContainer = words.length > 1 && CONTAINERS.includes(name);
  return isContainer ? `${name}|${words[1]!.toLowerCase()}` : name;
}
