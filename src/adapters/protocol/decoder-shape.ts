/**
 * What a command looks like, as data: the generator writes it, the decoder's error texts and the
 * catalogue are made from it. The meaning is Ohm's: a choice is final once an alternative matched,
 * a repetition takes all it can, nothing is tried again afterwards.
 */
export type Shape =
  WordShape | SequenceShape | ChoiceShape | OptionalShape | RepeatShape | AnyOrderShape;

export type WordShape = KeywordShape | SlotShape;

export interface KeywordShape {
  readonly kind: 'keyword';
  /** Upper case. */
  readonly word: string;
  /** The boolean that tells its presence; null where it has to be present anyway. */
  readonly field: string | null;
  /** What errors call it. */
  readonly label: string;
}

export type SlotType = 'key' | 'string' | 'integer' | 'double' | 'pattern' | 'unix-time';

/** Takes any word. */
export interface SlotShape {
  readonly kind: 'slot';
  readonly name: string;
  readonly type: SlotType;
  /** The name, or its plural in a repetition. */
  readonly field: string;
  readonly isRepeated: boolean;
  /** What errors call it. */
  readonly label: string;
}

export interface SequenceShape {
  readonly kind: 'sequence';
  readonly parts: readonly Shape[];
}

export interface ChoiceShape {
  readonly kind: 'choice';
  /** The rule it is the body of. */
  readonly name: string;
  readonly alternatives: readonly Shape[];
}

export interface OptionalShape {
  readonly kind: 'optional';
  readonly body: Shape;
}

/** A row of words, again and again. */
export interface RepeatShape {
  readonly kind: 'repeat';
  readonly timesMin: 0 | 1;
  readonly row: readonly WordShape[];
}

/** At least one of the options, each at most once. */
export interface AnyOrderShape {
  readonly kind: 'any-order';
  readonly options: readonly Shape[];
}

export interface CommandShape {
  readonly rule: string;
  /** Every way to write the leading words, in lower case; the first one is the command's name. */
  readonly spellings: readonly (readonly string[])[];
  /** What follows the leading words. */
  readonly rest: SequenceShape;
  /** False when any word fits anywhere: then only the number of words can be wrong. */
  readonly hasKeywords: boolean;
  /** With the leading words. */
  readonly wordsMin: number;
}
