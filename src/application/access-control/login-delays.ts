import { inject, injectable } from 'inversify';
import {
  LOGIN_DELAY_ADDRESSES_MAX,
  LOGIN_DELAY_FIRST_MS,
  LOGIN_DELAY_FORGOTTEN_MS,
  LOGIN_DELAY_MAX_MS,
} from '../../domain/limits.js';
import { clientNetworkOf, hostOf, isLoopbackHost } from '../../domain/network-address.js';
import { Appointments } from '../clients/appointments.js';
import type { Clock } from '../ports/clock.js';
import type { Suspension } from '../ports/executor.js';
import { Port } from '../ports/identifiers.js';
import type { Timers } from '../ports/timers.js';
import type { Session } from '../clients/session.js';
import type { Settings } from '../server/settings.js';

interface Failures {
  count: number;
  lastMs: number;
}

/**
 * How long a login has to wait before it is looked at: twice as long after each that was refused to
 * the same address. Right and wrong ones wait alike, else one that is not answered at once would be
 * known to be wrong, and a client would hang up and try the next; and neither waits for another, so
 * that nobody is locked out. Loopback clients do not wait unless that is asked for.
 */
@injectable()
export class LoginDelays {
  /** False nearly always: no login has been refused lately. */
  isNeeded = false;
  readonly #clock: Clock;
  readonly #appointments: Appointments;
  readonly #isForLoopback: boolean;
  /** By address, the one that failed last at the end. */
  readonly #failures = new Map<string, Failures>();

  constructor(
    @inject(Port.Settings) settings: Settings,
    @inject(Port.Clock) clock: Clock,
    @inject(Port.Timers) timers: Timers,
  ) {
    this.#clock = clock;
    this.#appointments = new Appointments(timers);
    this.#isForLoopback = settings.loginDelayOnLoopback;
  }

  /** Addresses that are remembered. */
  get size(): number {
    return this.#failures.size;
  }

  /** What the session's login waits for; null when it may be looked at now. */
  find(session: Session): Suspension | null {
    if (this.#appointments.take(session)) return null;
    const delayMs = this.delayOf(session.remoteAddress);
    return delayMs === 0 ? null : this.#appointments.add(session, delayMs);
  }

  forget(session: Session): void {
    this.#appointments.forget(session);
  }

  /** Milliseconds; 0 for an address that nothing is known of. */
  delayOf(remoteAddress: string): number {
    const network = clientNetworkOf(remoteAddress);
    const failures = this.#failures.get(network);
    if (failures === undefined) return 0;
    if (this.#isForgotten(failures)) {
      this.#failures.delete(network);
      this.isNeeded = this.#failures.size > 0;
      return 0;
    }
    return Math.min(LOGIN_DELAY_MAX_MS, LOGIN_DELAY_FIRST_MS * 2 ** (failures.count - 1));
  }

  failed(remoteAddress: string): void {
    if (!this.#isForLoopback && isLoopbackHost(hostOf(remoteAddress))) return;
    const network = clientNetworkOf(remoteAddress);
    const before = this.#failures.get(network);
    const count = before === undefined || this.#isForgotten(before) ? 0 : before.count;
    this.isNeeded = true;
    this.#failures.delete(network);
    this.#failures.set(network, { count: count + 1, lastMs: this.#clock.monotonicMs() });
    if (this.#failures.size <= LOGIN_DELAY_ADDRESSES_MAX) return;
    for (const oldest of this.#failures.keys()) {
      this.#failures.delete(oldest);
      break;
    }
  }

  #isForgotten({ lastMs }: Failures): boolean {
    return this.#clock.monotonicMs() - lastMs >= LOGIN_DELAY_FORGOTTEN_MS;
  }
}
