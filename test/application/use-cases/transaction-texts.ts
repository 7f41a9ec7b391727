import { error, respOf, words } from '../../helpers/exchanges.js';

// What tests of transactions send and receive.

export const QUEUED = '+QUEUED\r\n';
export const ABORTED = error('EXECABORT Transaction discarded because of previous errors.');
export const resp = (...lines: string[]): string =>
  lines.map((line) => respOf(words(line))).join('');
