import type { Words } from '../../domain/words.js';
import {
  ARGUMENTS_MAX,
  ARGUMENT_BYTES_MAX,
  LINE_BYTES_MAX,
  REQUEST_BYTES_MAX,
  UNAUTHENTICATED_ARGUMENTS_MAX,
  UNAUTHENTICATED_ARGUMENT_BYTES_MAX,
} from '../../domain/limits.js';

/** More bytes are needed. */
export const INCOMPLETE = -1;
/** The bytes are no request; the framing's `error` says why. The connection cannot go on. */
export const INVALID = -2;

/** How large a request may be. What an unauthenticated client may not send has texts of its own. */
export interface FramingLimits {
  readonly lineBytesMax: number;
  readonly argumentsMax: number;
  readonly argumentBytesMax: number;
  readonly requestBytesMax: number;
  readonly unauthenticatedArgumentsMax: number;
  readonly unauthenticatedArgumentBytesMax: number;
}

export const AUTHENTICATED_LIMITS: FramingLimits = {
  lineBytesMax: LINE_BYTES_MAX,
  argumentsMax: ARGUMENTS_MAX,
  argumentBytesMax: ARGUMENT_BYTES_MAX,
  requestBytesMax: REQUEST_BYTES_MAX,
  unauthenticatedArgumentsMax: Infinity,
  unauthenticatedArgumentBytesMax: Infinity,
};

export const UNAUTHENTICATED_LIMITS: FramingLimits = {
  ...AUTHENTICATED_LIMITS,
  unauthenticatedArgumentsMax: UNAUTHENTICATED_ARGUMENTS_MAX,
  unauthenticatedArgumentBytesMax: UNAUTHENTICATED_ARGUMENT_BYTES_MAX,
};

/**
 * Finds where one request ends and where its words are.
 *
 * `next` looks at the request that starts at `start` and answers the position after it, INCOMPLETE
 * or INVALID. After INCOMPLETE the next call goes on where this one stopped, so that a request in
 * many pieces costs time linear in its bytes: that call must name the same `start`, and the bytes
 * up to the previous `end` must be the same (the buffer itself may be another). `reset` forgets a
 * request that was begun. A complete request with no words gets no reply.
 */
export interface Framing {
  readonly words: Words;
  /** Text of the error reply after INVALID. */
  readonly error: string;
  /** Words and single bytes looked at so far: how tests prove that the work is linear. */
  readonly steps: number;
  next(bytes: Uint8Array, start: number, end: number, limits: FramingLimits): number;
  reset(): void;
}
