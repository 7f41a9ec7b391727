import { inject, injectable } from 'inversify';
import type { Words } from '../../domain/words.js';
import type { Clock } from '../ports/clock.js';
import { Port } from '../ports/identifiers.js';
import type { Log } from '../ports/log.js';
import type { Session } from './session.js';

/** One warning in so many milliseconds, as in Redis: whoever sends one such request may send many. */
const WARNING_INTERVAL_MS = 60_000;

/**
 * Requests of HTTP. A web page can make a browser send one to any port of its machine, and its body
 * would be commands: so the line that begins it, or its header, ends the connection, as in Redis.
 */
@injectable()
export class CrossProtocol {
  readonly #clock: Clock;
  readonly #log: Log;
  #warnedAtMs = -Infinity;

  constructor(@inject(Port.Clock) clock: Clock, @inject(Port.Log) log: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  /** Ends the session, without a reply, after those of the requests before. */
  refuse(session: Session): void {
    session.isClosing = true;
    const nowMs = this.#clock.monotonicMs();
    if (nowMs - this.#warnedAtMs < WARNING_INTERVAL_MS) return;
    this.#warnedAtMs = nowMs;
    this.#log.warn(
      'cross-protocol-request',
      { client: session.remoteAddress, session: session.id },
      'possible security attack: a client sent POST or Host:, as a browser does that was made to connect here (cross-protocol scripting); its connection was closed',
    );
  }
}

/** Whether the words, which are no command, begin a request of HTTP or are its header. */
export function isCrossProtocol(words: Words): boolean {
  const name = words.view(0);
  if (name.length !== 4 && name.length !== 5) return false;
  const text = name.toLatin1().toLowerCase();
  return text === 'post' || text === 'host:';
}
