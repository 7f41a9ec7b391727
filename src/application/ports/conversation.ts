/** One client's connection as the protocol sees it. */
export interface Channel {
  /** `address:port` of the client, for logs. */
  readonly remoteAddress: string;
  /** `address:port` of our side. */
  readonly localAddress: string;
  /** A read of so many bytes may have more behind it that come before others have their turn. */
  readonly fullReadBytes: number;
  /** Bytes sent that the operating system has not taken yet. */
  readonly unsentBytes: number;
  /** Sends bytes; they may be reused as soon as it returns. */
  send(bytes: Uint8Array, start: number, end: number): void;
  /** As `send`, of bytes that nobody will ever change: many channels may keep the same. */
  sendShared(bytes: Uint8Array): void;
  /** Delivers what was sent, then closes. Nothing is received any more. */
  end(): void;
  /** Closes at once; what was not delivered is dropped. */
  destroy(): void;
  /** Stops and restarts reading. Bytes already read may still be received once after `pause`. */
  pause(): void;
  resume(): void;
}

/** One client's side of the protocol: bytes in, replies out on its channel. */
export interface Conversation {
  /** Handles the bytes; they may be reused as soon as it returns. */
  receive(bytes: Uint8Array, start: number, end: number): void;
  /** `unsentBytes` has fallen after it was large: input that waited for that can go on. */
  outputDrained(): void;
  /** The client will send no more; what it has sent still gets its replies. */
  inputEnded(): void;
  /** The connection is gone. */
  closed(): void;
  /** Clean stop: answer what was received, then end. */
  finish(): void;
}

export interface Conversations {
  open(channel: Channel): Conversation;
}
