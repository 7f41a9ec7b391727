import { inject, injectable } from 'inversify';
import { DURATION_BUCKETS } from '../../domain/duration-histogram.js';
import { ERROR_KINDS_MAX } from '../../domain/limits.js';
import type { Catalogue } from '../execution/command.js';
import { Port } from '../ports/identifiers.js';
import type { Reply } from '../ports/reply.js';

/** Plain counters that the hot path adds to; INFO and metrics read them. */
@injectable()
export class Statistics {
  /** By command id, as the three that follow. */
  readonly calls: Float64Array;
  readonly microseconds: Float64Array;
  readonly failedCalls: Float64Array;
  /** Refused before they were executed. */
  readonly rejectedCalls: Float64Array;
  /** DURATION_BUCKETS for each command id, one behind the other; nothing while they are not tracked. */
  readonly durations: Float64Array;
  /** How many error replies began with which code. */
  readonly errors = new Map<string, number>();
  connectionsReceived = 0;
  connectionsOpen = 0;
  connectionsRefused = 0;
  /** Of connections that are closed. */
  bytesReceived = 0;
  bytesSent = 0;
  requestsRejected = 0;
  loginsRefused = 0;
  permissionsRefused = 0;
  keyspaceHits = 0;
  keyspaceMisses = 0;
  keysExpired = 0;
  slowSubscribersCut = 0;
  keysEvicted = 0;

  constructor(@inject(Port.Catalogue) catalogue: Catalogue) {
    const { length } = catalogue;
    this.calls = new Float64Array(length);
    this.microseconds = new Float64Array(length);
    this.failedCalls = new Float64Array(length);
    this.rejectedCalls = new Float64Array(length);
    this.durations = new Float64Array(length * DURATION_BUCKETS);
  }

  get commandsProcessed(): number {
    return this.calls.reduce((sum, calls) => sum + calls, 0);
  }

  get errorReplies(): number {
    let sum = 0;
    for (const count of this.errors.values()) sum += count;
    return sum;
  }

  /** Counts the error that `reply` has got, if there is one. */
  countFailure(id: number, reply: Reply): void {
    if (reply.failure === null) return;
    this.failedCalls[id]!++;
    this.countError(reply.failure);
    reply.failure = null;
  }

  countError(text: string): void {
    const blank = text.indexOf(' ');
    const code = blank < 0 ? text : text.slice(0, blank);
    const count = this.errors.get(code);
    if (count === undefined && this.errors.size >= ERROR_KINDS_MAX) return;
    this.errors.set(code, (count ?? 0) + 1);
  }

  /** As CONFIG RESETSTAT does: what is a state and not a count stays. */
  reset(): void {
    const { calls, microseconds, failedCalls, rejectedCalls, durations } = this;
    for (const counts of [calls, microseconds, failedCalls, rejectedCalls, durations]) {
      counts.fill(0);
    }
    this.errors.clear();
    this.connectionsReceived = 0;
    this.connectionsRefused = 0;
    this.bytesReceived = 0;
    this.bytesSent = 0;
    this.requestsRejected = 0;
    this.loginsRefused = 0;
    this.permissionsRefused = 0;
    this.keyspaceHits = 0;
    this.keyspaceMisses = 0;
    this.keysExpired = 0;
    this.keysEvicted = 0;
    this.slowSubscribersCut = 0;
  }
}
