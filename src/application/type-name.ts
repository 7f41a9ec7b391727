import { HASH } from '../domain/value-type.js';

/** What TYPE and SCAN call a value: numbers, booleans and JSON are strings to clients of Redis. */
export const typeName = (type: number): 'string' | 'hash' => (type === HASH ? 'hash' : 'string');
