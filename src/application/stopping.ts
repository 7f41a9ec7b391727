import { injectable } from 'inversify';

/** Whoever runs the server listens here for the wish to stop it, from a command or a signal. */
@injectable()
export class Stopping {
  #reason: string | null = null;
  readonly #listeners: ((reason: string) => void)[] = [];

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
