/**
 * What an entry's bytes mean. The numbers are in the journal and on disk: never renumber them, and
 * never use 0, which marks a free cell.
 */
export const STRING = 1;
export const INTEGER = 2;
export const DOUBLE = 3;
export const BOOLEAN = 4;
export const JSON_DOCUMENT = 5;
export const HASH = 6;

/** Types share a byte with flags. */
export const VALUE_TYPE_MAX = 31;
