import {
  BOOLEAN,
  DOUBLE,
  HASH,
  INTEGER,
  JSON_DOCUMENT,
  STRING,
} from '../../../domain/value-type.js';

const NAMES: readonly (readonly [number, string])[] = [
  [STRING, 'string'],
  [INTEGER, 'integer'],
  [DOUBLE, 'double'],
  [BOOLEAN, 'boolean'],
  [JSON_DOCUMENT, 'json'],
  [HASH, 'hash'],
];

const BYTES_BY_TYPE: Buffer[] = [];
for (const [type, name] of NAMES) BYTES_BY_TYPE[type] = Buffer.from(name);
const TYPES_BY_NAME = new Map(NAMES.map(([type, name]) => [name, type]));

/** What column `type` says of a value type. */
export function nameOfType(type: number): Uint8Array {
  const name = BYTES_BY_TYPE[type];
  if (name === undefined) throw new RangeError(`there is no value type ${type}`);
  return name;
}

/** Undefined for a name of another version. */
export function typeOfName(name: Uint8Array): number | undefined {
  return TYPES_BY_NAME.get(Buffer.from(name).toString('latin1'));
}
