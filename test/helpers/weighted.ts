/** Each item as often as its weight says, to pick from. */
export function weighted<T>(choices: readonly (readonly [number, T])[]): T[] {
  return choices.flatMap(([weight, item]) => Array.from({ length: weight }, () => item));
}
