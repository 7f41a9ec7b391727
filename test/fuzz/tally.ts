/** What became of the inputs of one target. */
export class Tally {
  readonly target: string;
  inputs = 0;
  /** Requests of protocols, files of the others. */
  requests = 0;
  accepted = 0;
  rejected = 0;
  /** Replies that were looked at. */
  replies = 0;
  longestTurnMs = 0;
  kept = 0;
  readonly retainedBytes: number[] = [];
  readonly faults: string[] = [];

  constructor(target: string) {
    this.target = target;
  }

  /** Of the requests, in the way that a person reads it. */
  get acceptedShare(): number {
    return this.requests === 0 ? 0 : this.accepted / this.requests;
  }

  /** How much more is retained at the end than after the first third, when what is lazily made is there. */
  get growthBytes(): number {
    const third = Math.floor(this.retainedBytes.length / 3);
    const most = (bytes: readonly number[]): number => Math.max(0, ...bytes);
    if (third === 0) return 0;
    return most(this.retainedBytes.slice(-third)) - most(this.retainedBytes.slice(0, third));
  }

  get line(): string {
    const { target, inputs, requests, accepted, rejected, replies, kept } = this;
    const share = (100 * this.acceptedShare).toFixed(0);
    const memory = `${(this.growthBytes / 1024 ** 2).toFixed(1)} MiB in ${this.retainedBytes.length} looks`;
    return (
      `${target}: ${inputs} inputs, ${requests} requests, ${accepted} accepted (${share} %), ` +
      `${rejected} rejected, ${replies} replies checked, longest turn ${this.longestTurnMs.toFixed(0)} ms, ` +
      `memory grew by ${memory}, ${kept} kept, ${this.faults.length} faults`
    );
  }
}
