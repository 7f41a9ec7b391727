export interface AdminClient {
  /** Address of the client, without its port. */
  readonly host: string;
  /** The HTTP header of that name; empty when there is none. */
  readonly authorization: string;
}

/** `figures`: what is counted and measured. `debug`: the inside of the process, and work for its thread. */
export type AdminArea = 'figures' | 'debug';

/** Nobody is known by what was sent, or somebody who may not; or nobody could be known, without tokens. */
export type AdminRefusal = 'no-token' | 'no-scope' | 'not-local';

/** Who may see what the admin port tells of the server's inside. */
export interface AdminGate {
  /** Null when the client may. */
  refusal(client: AdminClient, area: AdminArea): AdminRefusal | null;
}
