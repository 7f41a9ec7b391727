import type { KeyState } from './writer-history.js';

/** Something that a server which loses nothing cannot show. */
export interface Violation {
  readonly what: string;
  readonly key: string;
  readonly expected: string;
  readonly found: string;
}

const SHOWN_CHARACTERS = 40;
const SHOWN_STATES = 4;

export function showState(state: KeyState): string {
  if (state === null) return 'absent';
  const { value, days } = state;
  const text =
    value.length <= SHOWN_CHARACTERS
      ? JSON.stringify(value)
      : `${JSON.stringify(value.slice(0, SHOWN_CHARACTERS))}… (${value.length})`;
  return days === 0 ? text : `${text} for ${days} days`;
}

export function showStates(states: readonly KeyState[]): string {
  const shown = states.slice(0, SHOWN_STATES).map(showState).join(', or ');
  const left = states.length - SHOWN_STATES;
  return left > 0 ? `${shown}, or one of ${left} later` : shown;
}

export function showViolation({ what, key, expected, found }: Violation): string {
  return `${what}: key ${key}: expected ${expected}; found ${found}`;
}
