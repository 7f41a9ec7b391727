/** A value as an operator gave it, and how messages name the place. */
export interface Given {
  readonly text: string;
  readonly source: string;
}

/** The text of a file; throws when it cannot be read. */
export type ReadText = (path: string) => string;
