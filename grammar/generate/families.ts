import type { Interval } from 'ohm-js';

/** Commands that are documented together. */
export interface Family {
  readonly title: string;
  /** Redis's name for it, which COMMAND DOCS tells. */
  readonly group: string;
}

/** Redis's name for what is not its own. */
export const ADDED_GROUP = 'module';

/** In the order of the documentation. */
export const FAMILIES: readonly Family[] = [
  { title: 'Strings', group: 'string' },
  { title: 'Hashes', group: 'hash' },
  { title: 'Keys', group: 'generic' },
  { title: 'Prefixes', group: 'generic' },
  { title: 'Databases', group: 'server' },
  { title: 'Transactions', group: 'transactions' },
  { title: 'Publish and subscribe', group: 'pubsub' },
  { title: 'Connection', group: 'connection' },
  { title: 'Server', group: 'server' },
];

/** A comment of one line behind an empty line: it heads the rules that follow. */
const HEADING = /\n[ \t]*\n[ \t]*\/\/[ \t]*([^\n]*)/g;

/** That of the last heading before a rule; null when there is none, or when it names no family. */
export function familyOf(rule: Interval): Family | null {
  const title = headingOf(rule);
  return FAMILIES.find((family) => family.title === title) ?? null;
}

/** Null when no heading stands before the rule. */
export function headingOf(rule: Interval): string | null {
  const before = rule.sourceString.slice(0, rule.startIdx);
  return [...before.matchAll(HEADING)].at(-1)?.[1]!.trim() ?? null;
}
