/** Number of generated cases: the long suite runs more. */
export const cases = (normal: number, long: number): number =>
  process.env['TEST_LONG'] === undefined ? normal : long;
