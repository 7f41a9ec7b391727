/** What the system calls the error: ENOENT, EACCES, …; EUNKNOWN when it is not one of the system's. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : 'EUNKNOWN';
