import type { ByteView } from '../../domain/bytes.js';
import { expiryConditionsExclude, greaterExcludesLess } from '../../domain/errors.js';
import type { Call } from '../execution/call.js';
import { type ExpiryUnit, parseExpiry } from './expiry-time.js';

/** What EXPIRE and its kin have in common. */
export interface ExpiryCommand {
  readonly key: ByteView;
  readonly nx: boolean;
  readonly xx: boolean;
  readonly gt: boolean;
  readonly lt: boolean;
}

/**
 * Answers whether the expiry was changed to what `word` says in `unit`. A moment that has passed
 * removes the entry at once. `name` is the command's, for errors.
 */
export function changeExpiry(
  command: ExpiryCommand,
  word: ByteView,
  unit: ExpiryUnit,
  name: string,
  call: Call,
): void {
  const { nowMs, database, reply } = call;
  const contradiction = contradictionIn(command);
  if (contradiction !== null) {
    reply.error(contradiction);
    return;
  }
  const moment = parseExpiry(word, unit, nowMs, name);
  if (typeof moment === 'string') {
    reply.error(moment);
    return;
  }
  const entry = database.find(command.key);
  if (entry === null || !isAllowed(command, entry.expiresAtMs, moment)) {
    reply.integer(0);
    return;
  }
  if (moment <= nowMs) database.remove(command.key);
  else database.setExpiry(command.key, moment);
  reply.integer(1);
}

function contradictionIn({ nx, xx, gt, lt }: ExpiryCommand): string | null {
  if (nx && (xx || gt || lt)) return expiryConditionsExclude;
  return gt && lt ? greaterExcludesLess : null;
}

/** `currentMs` 0 means never, which is later than any moment. */
function isAllowed({ nx, xx, gt, lt }: ExpiryCommand, currentMs: number, moment: number): boolean {
  const isNever = currentMs === 0;
  if ((nx && !isNever) || (xx && isNever)) return false;
  if (gt && (isNever || moment <= currentMs)) return false;
  return !(lt && !isNever && moment >= currentMs);
}
