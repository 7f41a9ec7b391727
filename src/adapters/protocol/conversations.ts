import type { Channel, Conversation, Conversations } from '../../application/ports/conversation.js';
import { RespLineConversation } from './conversation.js';
import type { ConversationPorts } from './conversation-turn.js';
import { ConversationTurn } from './conversation-turn.js';
import { JournalWaiters } from './journal-waiters.js';

/** All clients that speak lines or RESP. It is the journal's listener, on behalf of them all. */
export class RespLineConversations implements Conversations {
  readonly #turn: ConversationTurn;
  readonly #waiters = new JournalWaiters();

  constructor(ports: ConversationPorts) {
    this.#turn = new ConversationTurn(ports);
    ports.journal.onProgress(() => this.#waiters.progressed(this.#turn.isJournalFull()));
  }

  open(channel: Channel): Conversation {
    return new RespLineConversation(this.#turn, this.#waiters, channel);
  }
}
