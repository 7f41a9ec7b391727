import { inject, injectable } from 'inversify';
import type { Session } from './session.js';
import { Statistics } from '../statistics/statistics.js';

/** The clients that are connected, oldest first. */
@injectable()
export class Sessions {
  readonly #open = new Map<number, Session>();
  readonly #statistics: Statistics;
  #lastId = 0;

  constructor(@inject(Statistics) statistics: Statistics) {
    this.#statistics = statistics;
  }

  nextId(): number {
    return ++this.#lastId;
  }

  add(session: Session): void {
    this.#open.set(session.id, session);
    this.#statistics.connectionsReceived++;
    this.#statistics.connectionsOpen++;
  }

  /** False when it had been removed already. */
  remove(session: Session): boolean {
    if (!this.#open.delete(session.id)) return false;
    const { connection } = session;
    this.#statistics.connectionsOpen--;
    this.#statistics.bytesReceived += connection?.receivedBytes ?? 0;
    this.#statistics.bytesSent += connection?.sentBytes ?? 0;
    return true;
  }

  byId(id: number): Session | undefined {
    return this.#open.get(id);
  }

  all(): Session[] {
    return [...this.#open.values()];
  }

  /** Counts bytes from now on. */
  forgetBytes(): void {
    this.#statistics.bytesReceived -= this.bytesReceived;
    this.#statistics.bytesSent -= this.bytesSent;
  }

  /** Of all connections since the start, or since the statistics were reset. */
  get bytesReceived(): number {
    const open = this.all().reduce(
      (sum, { connection }) => sum + (connection?.receivedBytes ?? 0),
      0,
    );
    return this.#statistics.bytesReceived + open;
  }

  get bytesSent(): number {
    const open = this.all().reduce((sum, { connection }) => sum + (connection?.sentBytes ?? 0), 0);
    return this.#statistics.bytesSent + open;
  }
}
