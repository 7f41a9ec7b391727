import type { Interval } from 'ohm-js';

/** Where in the text of a grammar, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export function placeOf(interval: Interval): Place {
  const before = interval.sourceString.slice(0, interval.startIdx).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

/** The grammar says something that cannot become a decoder. */
export class GrammarRefused extends Error {
  readonly rule: string;
  readonly place: Place;

  constructor(rule: string, place: Place, reason: string) {
    super(`${place.line}:${place.column}: rule ${rule}: ${reason}`);
    this.name = 'GrammarRefused';
    this.rule = rule;
    this.place = place;
  }
}
