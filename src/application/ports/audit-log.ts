/** Who did it: of a client's connection. */
export interface AuditedClient {
  /** `address:port` of the client. */
  readonly address: string;
  /** As CLIENT ID tells it. */
  readonly connection: number;
  /** The name of its token; null when it has not logged in. Never the token. */
  readonly token: string | null;
}

/** What an operator may have to account for. Neither values, nor keys, nor what somebody tried as a token. */
export type AuditEvent =
  | ({ readonly event: 'login' | 'login-refused' } & AuditedClient)
  /** A command of the catalogue by its name, such as `config|set`: carried out, or refused for want of a permission. */
  | ({ readonly event: 'command' | 'permission-refused'; readonly command: string } & AuditedClient)
  /** Names of parameters. */
  | ({
      readonly event: 'configuration-changed';
      readonly parameters: readonly string[];
    } & AuditedClient)
  | { readonly event: 'server-started'; readonly port: number }
  | { readonly event: 'server-stopped' };

/**
 * A record of who did what. A port because where it goes is the operator's choice, and an embedding
 * program may have a place of its own.
 */
export interface AuditLog {
  /** False when nobody keeps what is recorded. */
  readonly isOn: boolean;
  /** Takes the event and returns at once. One that cannot be kept is counted. */
  record(event: AuditEvent): void;
  /** Goes on in a new file of the same name, after somebody has renamed the old one. */
  reopen(): Promise<void>;
  /** Resolves when what was recorded is written, or cannot be. */
  close(): Promise<void>;
}

export const noAuditLog: AuditLog = {
  isOn: false,
  record: () => undefined,
  reopen: async () => undefined,
  close: async () => undefined,
};
