import type { ByteView } from '../../domain/bytes.js';
import type { Call } from '../execution/call.js';

/** Words of a command. */
interface Words {
  readonly count: number;
  at(index: number): ByteView;
}

interface FieldPairs {
  readonly key: ByteView;
  readonly fields: Words;
  readonly values: Words;
}

/** How many of the fields are new; null when the key holds something else and that has been answered. */
export function putFields({ key, fields, values }: FieldPairs, call: Call): number | null {
  const { database, databases, reply } = call;
  if (database.findHash(key, reply) === undefined) return null;
  const { count } = fields;
  let added = 0;
  if (count > 1) databases.beginGroup();
  for (let at = 0; at < count; at++) {
    if (database.putField(key, fields.at(at), values.at(at))) added++;
  }
  if (count > 1) databases.endGroup();
  return added;
}
