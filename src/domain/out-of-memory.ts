/** There is no room for the entry; nothing was changed. */
export class OutOfMemoryError extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`out of memory: ${what}`, options);
    this.name = 'OutOfMemoryError';
  }
}

/** Zeroed bytes, or OutOfMemoryError when the process gets no more memory. */
export function allocateBytes(length: number): Uint8Array {
  try {
    return new Uint8Array(length);
  } catch (cause) {
    throw new OutOfMemoryError(`no ${length} bytes for entries`, { cause });
  }
}

/** Zeroed words, or OutOfMemoryError. Large ones cost memory only where they are written. */
export function allocateWords(length: number): Int32Array {
  try {
    return new Int32Array(length);
  } catch (cause) {
    throw new OutOfMemoryError(`no ${length * 4} bytes for the table`, { cause });
  }
}
