import { runInThisContext } from 'node:vm';

/**
 * The Parquet library makes `new Buffer` for each number of a file's metadata. Node looks at the stack
 * of the first 10,000 calls, 20 us each, to see whether they deserve a warning, and stops looking once
 * it has warned: so this has it warn, of a call outside node_modules, with warnings off. It saves
 * 0.2 s in a thread that reads a table of a million rows. For threads and processes of our own: in
 * somebody else's, a warning may be wanted.
 */
export function silenceBufferWarning(): void {
  const { noDeprecation } = process;
  process.noDeprecation = true;
  runInThisContext('Buffer(0)', { filename: '/mini-db' });
  process.noDeprecation = noDeprecation === true;
}
