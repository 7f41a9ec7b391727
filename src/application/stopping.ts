import { injectable } from 'inversify';

/** The server was asked to stop before it was ready. */
export class StartAbandonedError extends Error {
  constructor() {
    super('the server was asked to stop before it was ready');
    this.name = 'StartAbandonedError';
  }
}

/** Whoever runs the server listens here for the wish to stop it, from a command or a signal. */
@injectable()
export class Stopping {
  #reason: string | null = null;
  readonly #listeners: ((reason: string) => void)[] = [];

  get isRequested(): boolean {
    return this.#reason !== null;
  }

  /** Tells the listeners once; later requests change nothing. */
  request(reason: string): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    for (const listener of this.#listeners) listener(reason);
  }

  onRequest(listener: (reason: string) => void): void {
    if (this.#reason !== null) listener(this.#reason);
    else this.#listeners.push(listener);
  }
}
