/** What the server knows about one client for as long as it is connected. */
export class Session {
  readonly id: number;
  readonly remoteAddress: string;
  /** Milliseconds since 1970. */
  readonly connectedAtMs: number;
  /** Name of the token it logged in with; null before. */
  principal: string | null = null;
  isAuthenticated: boolean;
  database = 0;
  protocol: 2 | 3 = 2;
  name = '';
  libraryName = '';
  libraryVersion = '';
  /** Set by QUIT: the connection closes after this reply. */
  isClosing = false;
  /** Called when a client that had logged in is logged out. */
  onLogout: (() => void) | null = null;

  constructor(options: {
    id: number;
    remoteAddress: string;
    connectedAtMs: number;
    isAuthenticated: boolean;
  }) {
    this.id = options.id;
    this.remoteAddress = options.remoteAddress;
    this.connectedAtMs = options.connectedAtMs;
    this.isAuthenticated = options.isAuthenticated;
  }

  /** As before the login. Changes nothing for a client that has not logged in. */
  logOut(): void {
    this.principal = null;
    if (!this.isAuthenticated) return;
    this.isAuthenticated = false;
    this.onLogout?.();
  }
}
