import type { Resume, Suspension } from '../../application/ports/executor.js';
import { REPLIES, type Session } from '../../application/clients/session.js';
import type { Words } from '../../domain/words.js';
import type { ConversationTurn } from './conversation-turn.js';
import { BLOCK, type InputGate } from './input-gate.js';
import { Mistakes } from './mistakes.js';
import type { Outbox } from './outbox.js';

export interface DispatcherParts {
  readonly turn: ConversationTurn;
  readonly session: Session;
  readonly outbox: Outbox;
  readonly gate: InputGate;
  /** The journal has so much to write that no more requests may come. */
  readonly onBacklog: () => void;
}

/**
 * Hands one conversation's requests to the executor and their replies to its outbox, in order;
 * closes the gate when the next request has to wait.
 */
export class RequestDispatcher {
  readonly #turn: ConversationTurn;
  readonly #session: Session;
  readonly #outbox: Outbox;
  readonly #gate: InputGate;
  readonly #onBacklog: () => void;
  readonly mistakes: Mistakes;
  /** No request is handled any more; the channel ends after the replies. */
  isClosing = false;
  #hasEnded = false;
  #postponed: Words | null = null;
  /** Asks for the next part of a reply that comes in parts. */
  #nextPart: (() => void) | null = null;

  constructor({ turn, session, outbox, gate, onBacklog }: DispatcherParts) {
    this.#turn = turn;
    this.#session = session;
    this.#outbox = outbox;
    this.#gate = gate;
    this.mistakes = new Mistakes(turn.garbage, gate);
    this.#onBacklog = onBacklog;
  }

  /** False when the request was kept, to be handled later. The turn is this conversation's. */
  dispatch(words: Words): boolean {
    const { reply, ports } = this.#turn;
    const session = this.#session;
    const start = reply.length;
    reply.protocol = session.protocol;
    const { executor } = ports;
    const command = session.isPlain ? ports.decoder.decode(words) : null;
    const suspension =
      command === null
        ? executor.executeWords(words, session, reply)
        : executor.execute(command, session, reply);
    if (suspension !== null) return this.#suspend(suspension, words);
    if (command === null && executor.wasRejected) this.#rejected();
    const { observed } = executor;
    if (session.isClosing) this.isClosing = true;
    if (session.replies !== REPLIES.on) this.#silence(start);
    else if (this.#outbox.take(start, observed)) this.blockWhenFull();
    if (this.#turn.isJournalFull()) {
      this.#gate.block(BLOCK.journal);
      this.#onBacklog();
    }
    return true;
  }

  /** A protocol error: where the next request begins is unknown, so this is the last reply. */
  refuse(error: string): void {
    const { reply, ports } = this.#turn;
    const start = reply.length;
    reply.error(error);
    reply.failure = null;
    ports.executor.reject(this.#session, error);
    this.#outbox.take(start, 0);
    this.isClosing = true;
    this.mistakes.closing();
  }

  /** The words of a command that could not be executed yet and may be now; null when there are none. */
  takePostponed(): Words | null {
    const words = this.#postponed;
    this.#postponed = null;
    return words;
  }

  /** A part of a reply is still to be asked for, and there is room for it. */
  get isPartDue(): boolean {
    return this.#nextPart !== null && this.#outbox.hasRoomForPart;
  }

  askForPart(): void {
    const next = this.#nextPart;
    this.#nextPart = null;
    next?.();
  }

  blockWhenFull(): void {
    if (this.#outbox.isFull) this.#gate.block(BLOCK.output);
  }

  /** The conversation is over: what comes later is not written any more. */
  end(): void {
    this.isClosing = true;
    this.#hasEnded = true;
    this.#postponed = null;
    this.#nextPart = null;
  }

  /** What came was no command; perhaps its connection must not go on. */
  #rejected(): void {
    if (this.#session.isClosing) this.mistakes.closing();
    else this.mistakes.rejected();
  }

  /** Forgets the reply that begins at `start`: the client asked for none. */
  #silence(start: number): void {
    const session = this.#session;
    this.#turn.reply.truncate(start);
    if (session.replies === REPLIES.skip) session.replies = REPLIES.on;
    else if (session.replies === REPLIES.skipNext) session.replies = REPLIES.skip;
  }

  /** False when the command is postponed. */
  #suspend(suspension: Suspension, words: Words): boolean {
    this.#gate.block(BLOCK.suspension);
    if (suspension.isPostponed === true) {
      this.#postponed = words.copy();
      suspension.onResume(this.#released);
      return false;
    }
    suspension.onResume(this.#resumed);
    return true;
  }

  /** What was postponed is handled when it is this conversation's turn. */
  readonly #released: Resume = () => {
    if (this.#hasEnded) return;
    this.#gate.unblock(BLOCK.suspension);
    this.#gate.waitForTurn();
  };

  readonly #resumed: Resume = (write, observed, next) => {
    if (this.#hasEnded) return;
    const { reply } = this.#turn;
    const { length, protocol } = reply;
    const isPart = next !== undefined;
    reply.protocol = this.#session.protocol;
    write(reply);
    reply.protocol = protocol;
    if (this.#session.replies === REPLIES.on) this.#outbox.takeAlone(length, observed, isPart);
    else if (isPart) reply.truncate(length);
    else this.#silence(length);
    if (isPart) {
      this.#nextPart = next;
    } else {
      this.blockWhenFull();
      this.#gate.unblock(BLOCK.suspension);
      if (this.#session.isClosing) this.isClosing = true;
      this.#turn.flushJournal();
    }
    this.#gate.waitForTurn();
  };
}
