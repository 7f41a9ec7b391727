interface Waiter<T> {
  readonly sequence: number;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/** Promises that wait for a sequence number to be reached. */
export class Waiters<T> {
  #waiting: Waiter<T>[] = [];

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Whether somebody waits for no more than `sequence`. */
  isReady(sequence: number): boolean {
    return this.#waiting.some((waiter) => waiter.sequence <= sequence);
  }

  add(sequence: number): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sequence, resolve, reject });
    });
  }

  /** Resolves all who wait for `sequence` or less. */
  resolve(sequence: number, value: T): void {
    if (this.#waiting.length === 0) return;
    const ready = this.#waiting.filter((waiter) => waiter.sequence <= sequence);
    this.#waiting = this.#waiting.filter((waiter) => waiter.sequence > sequence);
    for (const waiter of ready) waiter.resolve(value);
  }

  reject(error: unknown): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const waiter of waiting) waiter.reject(error);
  }
}
