/** Lines of generated source with their indentation. */
export class SourceText {
  readonly #lines: string[] = [];
  #depth = 0;

  line(text: string): void {
    this.#lines.push(text === '' ? '' : '  '.repeat(this.#depth) + text);
  }

  /** Writes `head {`, what `body` writes one step deeper, and `}`. */
  block(head: string, body: () => void): void {
    this.line(`${head} {`);
    this.#depth++;
    body();
    this.#depth--;
    this.line('}');
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
