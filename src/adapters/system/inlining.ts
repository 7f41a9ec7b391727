import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode that the compiler may put into one function by inlining. The way of a command from
 * the buffer to its reply takes more than the default of 920, and a tenth less time when it may.
 */
const INLINED_BYTES_MAX = 3000;

/** For a process that is a server and nothing else: it holds for everything that is compiled later. */
export function allowInlining(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTES_MAX}`);
}
