import type { Channel, Conversation } from '../../application/ports/conversation.js';
import type { Session, SessionConnection } from '../../application/clients/session.js';
import type { Words } from '../../domain/words.js';
import { ConversationOutlet } from './conversation-outlet.js';
import type { ConversationTurn } from './conversation-turn.js';
import type { Framing } from './framing.js';
import { AUTHENTICATED_LIMITS, INVALID, UNAUTHENTICATED_LIMITS } from './framing.js';
import { BLOCK, InputGate } from './input-gate.js';
import type { JournalWaiter, JournalWaiters } from './journal-waiters.js';
import { LoginTimer } from './login-timer.js';
import { Outbox } from './outbox.js';
import { PendingInput } from './pending-input.js';
import { RequestDispatcher } from './request-dispatcher.js';

/**
 * Requests in, replies out, in order. Complete requests are handled where they were read; only what
 * is partial or has to wait is copied. Every way to go on ends in `#settle`.
 */
export class RespLineConversation implements Conversation, JournalWaiter, SessionConnection {
  readonly #turn: ConversationTurn;
  readonly #waiters: JournalWaiters;
  readonly #channel: Channel;
  readonly #session: Session;
  readonly #outbox: Outbox;
  readonly #outlet: ConversationOutlet;
  readonly #gate: InputGate;
  readonly #dispatcher: RequestDispatcher;
  /** Null when clients need not log in. */
  readonly #loginTimer: LoginTimer | null;
  receivedBytes = 0;
  #input: PendingInput | null = null;
  #hasInputEnded = false;
  #hasEnded = false;

  constructor(turn: ConversationTurn, waiters: JournalWaiters, channel: Channel) {
    const { executor, journal, timers } = turn.ports;
    this.#turn = turn;
    this.#waiters = waiters;
    this.#channel = channel;
    this.#session = executor.openSession(channel.remoteAddress);
    this.#session.connection = this;
    this.#outbox = new Outbox(channel, turn.reply, journal);
    this.#outlet = new ConversationOutlet({
      turn,
      session: this.#session,
      outbox: this.#outbox,
      onHeld: () => waiters.holding.add(this),
      onClose: () => this.cut(),
    });
    this.#session.outlet = this.#outlet;
    this.#gate = new InputGate(channel, timers, this.#turnCame);
    this.#dispatcher = new RequestDispatcher({
      turn,
      session: this.#session,
      outbox: this.#outbox,
      gate: this.#gate,
      onBacklog: () => waiters.backlogged.add(this),
    });
    const needsLogin = !this.#session.isAuthenticated;
    this.#loginTimer = needsLogin ? new LoginTimer(timers, this.#session, channel) : null;
  }

  get localAddress(): string {
    return this.#channel.localAddress;
  }

  get sentBytes(): number {
    return this.#outbox.sentBytes;
  }

  get inputBytes(): number {
    return this.#input === null ? 0 : this.#input.length;
  }

  get outputBytes(): number {
    return this.#outbox.waitingBytes;
  }

  get isWaiting(): boolean {
    return this.#gate.isBlockedBy(BLOCK.suspension);
  }

  /** At once, without what is still to be sent. */
  cut(): void {
    this.closed();
    this.#channel.destroy();
  }

  receive(bytes: Uint8Array, start: number, end: number): void {
    if (this.#dispatcher.isClosing || this.#hasInputEnded) return;
    this.receivedBytes += end - start;
    const hasInput = this.#input !== null && this.#input.length > 0;
    if (this.#dispatcher.mistakes.some) this.#dispatcher.mistakes.received();
    if (!this.#gate.isOpen || hasInput || this.#turn.isTaken) {
      this.#keep(bytes, start, end);
      this.#continue();
    } else {
      const { framing } = this.#turn;
      const at = this.#handle(framing, bytes, start, end);
      framing.reset();
      if (at < end && !this.#dispatcher.isClosing) this.#keep(bytes, at, end);
    }
    this.#gate.shareFullReads(end - start, this.#turn);
    this.#settle();
  }

  outputDrained(): void {
    this.#settle();
  }

  inputEnded(): void {
    this.#hasInputEnded = true;
    this.#settle();
  }

  finish(): void {
    this.inputEnded();
  }

  journalProgressed(): void {
    this.#settle();
  }

  journalCaughtUp(): void {
    this.#gate.unblock(BLOCK.journal);
    this.#gate.waitForTurn();
  }

  closed(): void {
    this.#forget();
    this.#turn.ports.executor.closeSession(this.#session);
  }

  #keep(bytes: Uint8Array, start: number, end: number): void {
    this.#input ??= new PendingInput();
    try {
      this.#input.append(bytes, start, end);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // No memory for this client's request: it is cut, and all others go on.
      this.cut();
    }
  }

  /** Hands a postponed command over again. The turn is free, and nothing is in the way. */
  #retry(words: Words): void {
    const turn = this.#turn;
    turn.take(this.#outlet, 0, this.#session);
    this.#dispatcher.dispatch(words);
    this.#endTurn(null);
  }

  /** Handles kept input. When nothing blocks it afterwards, what is left is one partial request. */
  #continue(): void {
    if (!this.#gate.isOpen || this.#dispatcher.isClosing) return;
    if (this.#turn.isTaken) return this.#gate.waitForTurn();
    const postponed = this.#dispatcher.takePostponed();
    if (postponed !== null) this.#retry(postponed);
    const input = this.#input;
    if (input === null || input.length === 0) return;
    if (!this.#gate.isOpen || this.#dispatcher.isClosing) return;
    input.start = this.#handle(input.framing, input.bytes, input.start, input.end);
    if (input.length === 0 || this.#dispatcher.isClosing) input.clear();
  }

  /** Handles requests until one is partial or something is in the way; returns where it stopped. */
  #handle(framing: Framing, bytes: Uint8Array, start: number, end: number): number {
    const turn = this.#turn;
    const dispatcher = this.#dispatcher;
    turn.take(this.#outlet, start, this.#session);
    let at = start;
    let words: Words | null = null;
    while (at < end) {
      const limits = this.#session.isAuthenticated ? AUTHENTICATED_LIMITS : UNAUTHENTICATED_LIMITS;
      const after = framing.next(bytes, at, end, limits);
      if (after < 0) {
        if (after === INVALID) dispatcher.refuse(framing.error);
        words = null;
        break;
      }
      at = after;
      words = framing.words;
      if (words.count > 0 && !dispatcher.dispatch(words)) words = null;
      if (turn.isOver(at, words, this.#session) && at < end) this.#gate.waitForTurn();
      if (!this.#gate.isOpen || dispatcher.isClosing) break;
    }
    this.#endTurn(words);
    return at;
  }

  #endTurn(words: Words | null): void {
    this.#outbox.flush();
    this.#dispatcher.blockWhenFull();
    this.#turn.give(words, this.#session);
    this.#turn.flushJournal();
  }

  readonly #turnCame = (): void => {
    if (this.#dispatcher.isPartDue) this.#dispatcher.askForPart();
    this.#continue();
    this.#settle();
  };

  /** Brings the outside in line with the state: held replies, the end, and whether to read. */
  #settle(): void {
    if (this.#hasEnded) return;
    if (this.#turn.isTaken) return this.#gate.waitForTurn();
    const isHolding = this.#outbox.isHolding && this.#isHoldingOn();
    if (this.#hasEnded) return;
    if (this.#gate.isBlockedBy(BLOCK.output) && this.#outbox.isRoomy) {
      this.#gate.unblock(BLOCK.output);
      this.#gate.waitForTurn();
    }
    if (this.#dispatcher.isPartDue) this.#gate.waitForTurn();
    // Closing for what was sent waits, but not when the client or the server ends the connection.
    const mayClose = this.#hasInputEnded || !this.#gate.isBlockedBy(BLOCK.garbage);
    const isAllHandled = this.#dispatcher.isClosing
      ? mayClose
      : this.#hasInputEnded && this.#gate.isOpen;
    if (isAllHandled && !isHolding) this.#end();
    else this.#gate.readOrPause(this.#input === null ? 0 : this.#input.length);
  }

  /** Releases what may leave; whether anything still has to wait. */
  #isHoldingOn(): boolean {
    this.#outbox.release();
    if (!this.#outbox.isHolding) {
      this.#waiters.holding.delete(this);
      return false;
    }
    if (this.#turn.ports.journal.hasFailed) this.#end();
    else this.#waiters.holding.add(this);
    return true;
  }

  #end(): void {
    this.#forget();
    this.#channel.end();
  }

  #forget(): void {
    this.#hasEnded = true;
    this.#input = null;
    this.#dispatcher.end();
    this.#outbox.drop();
    this.#outlet.end();
    this.#loginTimer?.stop();
    this.#waiters.forget(this);
  }
}
