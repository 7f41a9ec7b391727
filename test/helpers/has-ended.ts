/** Whether it has ended when everything that can go on has gone on. */
export async function hasEnded(work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setImmediate(() => resolve(false)));
  const ended = (): boolean => true;
  return Promise.race([work.then(ended, ended), late]);
}
