import type { Timers } from '../../application/ports/timers.js';
import {
  CLOSING_WAIT_MS,
  CLOSINGS_PER_TURN_MAX,
  REJECTION_WAIT_MS,
  REJECTIONS_PER_CALL,
  REJECTIONS_PER_TURN_MAX,
} from '../../domain/limits.js';
import { Allowance } from './allowance.js';

/**
 * What garbage may cost in a turn. A request that is no command costs more than most that are: its error
 * says what was expected. A connection that is closed for what it sent costs most, for another one
 * takes its place.
 */
export class GarbageAllowances {
  readonly rejections: Allowance;
  readonly closings: Allowance;

  constructor(timers: Timers) {
    this.rejections = new Allowance({
      timers,
      most: REJECTIONS_PER_TURN_MAX,
      perCall: REJECTIONS_PER_CALL,
      waitMs: REJECTION_WAIT_MS,
    });
    this.closings = new Allowance({
      timers,
      most: CLOSINGS_PER_TURN_MAX,
      perCall: 1,
      waitMs: CLOSING_WAIT_MS,
    });
  }
}
