import type { ReplaySink } from '../../application/ports/journal.js';

const nothing = (): void => undefined;

/** Takes effects and forgets them: for readers that want to know only whether they can be decoded. */
export const forgetfulSink = (): ReplaySink => ({
  sequence: 0,
  timeMs: 0,
  put: nothing,
  delete: nothing,
  expire: nothing,
  splice: nothing,
  fieldPut: nothing,
  fieldDelete: nothing,
  clear: nothing,
  swap: nothing,
  beginGroup: nothing,
  endGroup: nothing,
});
