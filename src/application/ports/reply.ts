import type { ByteView } from '../../domain/bytes.js';

/**
 * Where a use case writes its answer. One command writes exactly one value: a scalar, or an
 * aggregate header followed by that many values. How it looks on the wire (RESP2 or RESP3) is the
 * adapter's business. Bytes are copied before the call returns.
 */
export interface Reply {
  /** RESP version in force for the values that follow. */
  protocol: 2 | 3;
  /** The last error that was written; whoever counts errors sets it to null. */
  failure: string | null;
  ok(): void;
  /** A short status such as `PONG`; no CR or LF. */
  status(text: string): void;
  /** `text` starts with its code: `ERR …`, `WRONGTYPE …`. CR and LF become blanks. */
  error(text: string): void;
  integer(value: number | bigint): void;
  double(value: number): void;
  /** RESP3 `#t`/`#f`, RESP2 `:1`/`:0`. */
  boolean(value: boolean): void;
  bulk(value: ByteView): void;
  bytes(bytes: Uint8Array, start: number, end: number): void;
  /** Text as UTF-8 in a bulk string. */
  text(text: string): void;
  /** RESP3 verbatim string (`txt`), RESP2 bulk: for texts meant for people, such as INFO. */
  verbatim(text: string): void;
  /** Absent value: RESP3 `_`, RESP2 `$-1`. */
  null(): void;
  /** Absent aggregate: RESP3 `_`, RESP2 `*-1`. */
  nullArray(): void;
  array(count: number): void;
  /** `count` pairs follow: RESP3 `%`, RESP2 an array of twice that many. */
  map(count: number): void;
  /** RESP3 `>`, which marks what is no reply; RESP2 an array. */
  push(count: number): void;
  /** RESP3 `~`, RESP2 an array. */
  set(count: number): void;
}
