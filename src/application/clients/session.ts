import type { Rights } from '../access-control/rights.js';
import type { Outlet } from '../ports/outlet.js';
import type { Subscriptions } from '../publish/subscriptions.js';
import type { Principal } from '../ports/token-store.js';
import type { Transaction } from '../execution/transaction.js';
import { Watches } from '../execution/watches.js';
/** The client's side as commands see it, of this session and of others. */
export interface SessionConnection {
  /** `address:port` of our side. */
  readonly localAddress: string;
  readonly receivedBytes: number;
  readonly sentBytes: number;
  /** Received and not handled. */
  readonly inputBytes: number;
  /** Answered and not taken by the operating system. */
  readonly outputBytes: number;
  /** A command of it has not been answered, so that later ones wait. */
  readonly isWaiting: boolean;
  /** Closes it at once; what was not delivered is dropped. */
  cut(): void;
}

/** What CLIENT REPLY asked for; `skipNext` becomes `skip` after the command that set it. */
export const REPLIES = { on: 0, off: 1, skipNext: 2, skip: 3 } as const;
export type Replies = (typeof REPLIES)[keyof typeof REPLIES];

/** What the server knows about one client for as long as it is connected. */
export class Session {
  readonly id: number;
  readonly remoteAddress: string;
  /** Milliseconds since 1970. */
  readonly connectedAtMs: number;
  /** Name of the token it logged in with; null before. */
  principal: string | null = null;
  /** Null before a login, and when that was with a password. */
  tokenId: string | null = null;
  isAuthenticated: boolean;
  database = 0;
  protocol: 2 | 3 = 2;
  name = '';
  libraryName = '';
  libraryVersion = '';
  replies: Replies = REPLIES.on;
  /** What it reads is not noted as used. */
  isNoTouch = false;
  isNoEvict = false;
  /** Id of the command that was executed last; -1 before the first. */
  lastCommandId = -1;
  /** When it sent something last; milliseconds since 1970. */
  activeAtMs: number;
  connection: SessionConnection | null = null;
  /** Set by QUIT: the connection closes after this reply. */
  isClosing = false;
  /** The way to the client for what is no reply; null when there is none. */
  outlet: Outlet | null = null;
  readonly watches = new Watches();
  /**
   * It may do everything, and is neither in a transaction nor subscribed: its requests are commands to
   * run. Everything else takes the longer way, so that this costs one look at one field.
   */
  isPlain = true;
  #transaction: Transaction | null = null;
  #subscriptions: Subscriptions | null = null;
  #rights: Rights | null = null;
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
    this.activeAtMs = options.connectedAtMs;
    this.isAuthenticated = options.isAuthenticated;
  }

  /** From MULTI to the end of EXEC or DISCARD. */
  get transaction(): Transaction | null {
    return this.#transaction;
  }

  /** Null when it may do everything, and before a login. */
  get rights(): Rights | null {
    return this.#rights;
  }

  /** Also when the rights of its token have changed. */
  logIn({ name, tokenId }: Principal, rights: Rights | null): void {
    this.isAuthenticated = true;
    this.principal = name;
    this.tokenId = tokenId;
    this.#rights = rights;
    this.#settle();
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
    this.isPlain =
      this.#transaction === null && this.#subscriptions === null && this.#rights === null;
  }

  /** As before the login. Changes nothing for a client that has not logged in. */
  logOut(): void {
    this.principal = null;
    this.tokenId = null;
    this.#rights = null;
    this.#settle();
    if (!this.isAuthenticated) return;
    this.isAuthenticated = false;
    this.onLogout?.();
  }
}

/** As ACL WHOAMI and CLIENT LIST name it. */
export const userOf = (session: Session): string => session.principal ?? 'default';
