/** Why the server should get no traffic now. */
export interface NotReady {
  /** Stable, in kebab-case, such as `loading`, `journal` or `memory`. */
  readonly name: string;
  /** For people. */
  readonly message: string;
}

/** Whether clients should be sent here. It is a port because several parts have a say in it. */
export interface Readiness {
  /** Empty when the server is ready. Cheap: an orchestrator asks every second or so. */
  reasons(): readonly NotReady[];
}
