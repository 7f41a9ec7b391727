import type { Channel, Conversation, Conversations } from '../../application/ports/conversation.js';
import type { JournalWaiters } from './conversation.js';
import { RespLineConversation } from './conversation.js';
import type { ConversationPorts } from './conversation-turn.js';
import { ConversationTurn } from './conversation-turn.js';

/**
 * All clients that speak lines or RESP. It listens to the journal for them: progress costs time
 * proportional to the conversations that wait, however many are connected.
 */
export class RespLineConversations implements Conversations {
  readonly #turn: ConversationTurn;
  readonly #waiters: JournalWaiters = { holding: new Set(), backlogged: new Set() };

  constructor(ports: ConversationPorts) {
    this.#turn = new ConversationTurn(ports);
    ports.journal.onProgress(() => this.#journalProgressed());
  }

  open(channel: Channel): Conversation {
    return new RespLineConversation(this.#turn, this.#waiters, channel);
  }

  #journalProgressed(): void {
    for (const conversation of this.#waiters.holding) conversation.journalProgressed();
    if (this.#waiters.backlogged.size === 0 || this.#turn.isJournalFull()) return;
    for (const conversation of this.#waiters.backlogged) conversation.journalCaughtUp();
    this.#waiters.backlogged.clear();
  }
}
