export interface AdminClient {
  /** Address of the client, without its port. */
  readonly host: string;
  /** The HTTP header of that name; empty when there is none. */
  readonly authorization: string;
}

/** Nobody is known by what was sent, or somebody who may not. */
export type AdminRefusal = 'no-token' | 'no-scope';

/** Who may see what the admin port tells of the server's inside. */
export interface AdminGate {
  /** Null when the client may. */
  refusal(client: AdminClient): AdminRefusal | null;
}
