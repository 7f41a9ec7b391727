import type { Outlet } from './ports/outlet.js';
import type { Subscriptions } from './subscriptions.js';
import type { Transaction } from './transaction.js';
import { Watches } from './watches.js';

/** What the server knows about one client for as long as it is connected. */
export class Session {
  readonly id: number;
  readonly remoteAddress: string;
  /** Milliseconds since 1970. */
  readonly connectedAtMs: number;
  /** Name of the token it logged in with; null before. */
  principal: string | null = null;
  isAuthenticated: boolean;
  database = 0;
  protocol: 2 | 3 = 2;
  name = '';
  libraryName = '';
  libraryVersion = '';
  /** Set by QUIT: the connection closes after this reply. */
  isClosing = false;
  /** The way to the client for what is no reply; null when there is none. */
  outlet: Outlet | null = null;
  readonly watches = new Watches();
  /**
   * Neither in a transaction nor subscribed: its requests are commands to run. Everything else takes
   * the longer way, so that this costs one look at one field.
   */
  isPlain = true;
  #transaction: Transaction | null = null;
  #subscriptions: Subscriptions | null = null;
  /** Called when a client that had logged in is logged out. */
  onLogout: (() => void) | null = null;

  constructor(options: {
    id: number;
    remoteAddress: string;
    connectedAtMs: number;
    isAuthenticated: boolean;
  }) {
    this.id = options.id;
    this.remoteAddress = options.remoteAddress;
    this.connectedAtMs = options.connectedAtMs;
    this.isAuthenticated = options.isAuthenticated;
  }

  /** From MULTI to the end of EXEC or DISCARD. */
  get transaction(): Transaction | null {
    return this.#transaction;
  }

  /** Null when there are none. */
  get subscriptions(): Subscriptions | null {
    return this.#subscriptions;
  }

  set subscriptions(subscriptions: Subscriptions | null) {
    this.#subscriptions = subscriptions;
    this.#settle();
  }

  beginTransaction(transaction: Transaction): void {
    this.#transaction = transaction;
    this.#settle();
  }

  /** Forgets what was queued and what is watched. */
  endTransaction(): void {
    this.#transaction = null;
    this.watches.end();
    this.#settle();
  }

  #settle(): void {
    this.isPlain = this.#transaction === null && this.#subscriptions === null;
  }

  /** As before the login. Changes nothing for a client that has not logged in. */
  logOut(): void {
    this.principal = null;
    if (!this.isAuthenticated) return;
    this.isAuthenticated = false;
    this.onLogout?.();
  }
}
