import type { Message } from '../publish/message.js';

/**
 * A client's connection, for what is no reply. A port because the protocol decides how messages look
 * and how they keep their place among replies.
 */
export interface Outlet {
  /** Bytes on their way to the client that have not been taken yet, replies included. */
  readonly waitingBytes: number;
  /**
   * Sends a message behind all replies so far, when sequence `observed` is released. To the client
   * whose command is running it comes at this place of its reply.
   */
  send(message: Message, observed: number): void;
  /** Closes the connection at once. */
  close(): void;
}
