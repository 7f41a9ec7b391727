/** A conversation that waits for the journal. */
export interface JournalWaiter {
  /** What is released may have changed, or the journal has failed. */
  journalProgressed(): void;
  /** The journal's backlog has room again. */
  journalCaughtUp(): void;
}

/**
 * The conversations that wait for the journal, told apart by what they wait for: progress costs
 * time proportional to them, however many are connected.
 */
export class JournalWaiters {
  /** Have replies that may not leave yet. */
  readonly holding = new Set<JournalWaiter>();
  /** Have input that may not be handled yet. */
  readonly backlogged = new Set<JournalWaiter>();

  forget(waiter: JournalWaiter): void {
    this.holding.delete(waiter);
    this.backlogged.delete(waiter);
  }

  progressed(isBacklogFull: boolean): void {
    for (const waiter of this.holding) waiter.journalProgressed();
    if (isBacklogFull) return;
    for (const waiter of this.backlogged) waiter.journalCaughtUp();
    this.backlogged.clear();
  }
}
