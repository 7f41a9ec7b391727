interface Waiting<T> {
  resolve(item: T): void;
  reject(error: Error): void;
}

/** Items that come by themselves, for one reader that takes them in their order. */
export class Inbox<T> {
  #items: T[] = [];
  #taken = 0;
  #failure: Error | null = null;
  #waiting: Waiting<T> | null = null;

  put(item: T): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) this.#items.push(item);
    else waiting.resolve(item);
  }

  /** No more items can come: whoever takes one gets the first error, also when some are left. */
  fail(error: Error): void {
    this.#failure ??= error;
    this.#waiting?.reject(this.#failure);
    this.#waiting = null;
  }

  take(): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) reject(this.#failure);
      else if (this.#taken < this.#items.length) resolve(this.#next());
      else this.#waiting = { resolve, reject };
    });
  }

  #next(): T {
    const item = this.#items[this.#taken++]!;
    if (this.#taken < this.#items.length) return item;
    this.#items = [];
    this.#taken = 0;
    return item;
  }
}
