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
  #isHasty = false;
  readonly #listeners: ((reason: string) => void)[] = [];

  get isRequested(): boolean {
    return this.#reason !== null;
  }

  /** No last checkpoint is wished for. */
  get isHasty(): boolean {
    return this.#isHasty;
  }

  /** Tells the listeners once; later requests change nothing. */
  request(reason: string, isHasty = false): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    this.#isHasty = isHasty;
    for (const listener of this.#listeners) listener(reason);
  }

  onRequest(listener: (reason: string) => void): void {
    if (this.#reason !== null) listener(this.#reason);
    else this.#listeners.push(listener);
  }
}
