import { tooManyKeysForExec } from '../../domain/errors.js';
import { EXEC_KEYS_MAX } from '../../domain/limits.js';
import type { Call } from '../execution/call.js';

/**
 * A command that goes through a whole database runs in slices, and inside EXEC in one go: there it is
 * refused when that would hold up all others. True when it was, and answered.
 */
export function refuseWholeDatabase({ isInTransaction, database, reply }: Call): boolean {
  if (!isInTransaction || database.keyspace.count <= EXEC_KEYS_MAX) return false;
  reply.error(tooManyKeysForExec);
  return true;
}
