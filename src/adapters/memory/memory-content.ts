const INITIAL_BYTES = 4096;

/**
 * A file's content, apart from its names: a link is a second name for the same one. Copies share
 * their bytes until one of them changes, so that a copy of a whole disk costs next to nothing.
 */
export class MemoryContent {
  #bytes = new Uint8Array(0);
  #size = 0;
  #isShared = false;

  get size(): number {
    return this.#size;
  }

  copy(): MemoryContent {
    const copy = new MemoryContent();
    copy.#bytes = this.#bytes;
    copy.#size = this.#size;
    this.#isShared = true;
    copy.#isShared = true;
    return copy;
  }

  /** What the file holds now, as a view that a later write may change and that may be changed itself. */
  view(): Uint8Array {
    this.#own();
    return this.#bytes.subarray(0, this.#size);
  }

  /** As DiskFile.read. */
  read(buffer: Uint8Array, position: number): number {
    const part = this.#bytes.subarray(position, Math.min(position + buffer.length, this.#size));
    buffer.set(part);
    return part.length;
  }

  write(buffer: Uint8Array, position: number): void {
    if (buffer.length === 0) return;
    this.resize(Math.max(this.#size, position + buffer.length));
    this.#own();
    this.#bytes.set(buffer, position);
  }

  /** Bytes behind the size are always zero. */
  resize(size: number): void {
    if (size > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(size, INITIAL_BYTES, 2 * this.#bytes.length));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
      this.#isShared = false;
    }
    if (size < this.#size) {
      this.#own();
      this.#bytes.fill(0, size, this.#size);
    }
    this.#size = size;
  }

  #own(): void {
    if (!this.#isShared) return;
    this.#bytes = this.#bytes.slice();
    this.#isShared = false;
  }
}

/** Gives every content its counterpart in another disk: the same one for all its names. */
export function counterparts(
  make: (content: MemoryContent) => MemoryContent,
): (content: MemoryContent) => MemoryContent {
  const made = new Map<MemoryContent, MemoryContent>();
  return (content) => {
    let counterpart = made.get(content);
    if (counterpart === undefined) {
      counterpart = make(content);
      made.set(content, counterpart);
    }
    return counterpart;
  };
}
