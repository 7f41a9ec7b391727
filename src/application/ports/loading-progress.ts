/** Shows a person how far a start is. It is a port because a server in another program has nobody to show it to. */
export interface LoadingProgress {
  /** Nobody looks: it is logged instead. */
  readonly isHidden: boolean;
  /** `share` is 0 to 1. */
  show(share: number): void;
  /** Loading has ended. */
  clear(): void;
}

export const noLoadingProgress: LoadingProgress = {
  isHidden: true,
  show: () => undefined,
  clear: () => undefined,
};
