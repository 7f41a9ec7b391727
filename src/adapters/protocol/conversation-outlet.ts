import type { Message } from '../../application/publish/message.js';
import type { Outlet } from '../../application/ports/outlet.js';
import type { Session } from '../../application/clients/session.js';
import type { ConversationTurn } from './conversation-turn.js';
import type { Outbox } from './outbox.js';

export interface ConversationOutletParts {
  readonly turn: ConversationTurn;
  readonly session: Session;
  readonly outbox: Outbox;
  /** A message is held now, behind replies or for the journal. */
  onHeld(): void;
  onClose(): void;
}

/** Messages on their way into a conversation's output, behind the replies it has produced so far. */
export class ConversationOutlet implements Outlet {
  readonly #parts: ConversationOutletParts;
  #hasEnded = false;

  constructor(parts: ConversationOutletParts) {
    this.#parts = parts;
  }

  get waitingBytes(): number {
    return this.#hasEnded ? 0 : this.#parts.outbox.waitingBytes;
  }

  send(message: Message, observed: number): void {
    const { turn, session, outbox } = this.#parts;
    if (this.#hasEnded || session.isClosing) return;
    const bytes = turn.messages.encode(message, session.protocol);
    if (turn.holder === this) {
      turn.reply.append(bytes);
    } else {
      outbox.send(bytes, observed);
      if (outbox.isHolding) this.#parts.onHeld();
    }
  }

  close(): void {
    if (!this.#hasEnded) this.#parts.onClose();
  }

  /** The conversation is over. */
  end(): void {
    this.#hasEnded = true;
  }
}
