const NESTED_TOO_DEEPLY = 'a value that is nested too deeply';

/** A parsed JSON value as messages show it. JSON.parse takes any depth, writing it again does not. */
export function shownJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return NESTED_TOO_DEEPLY;
    throw error;
  }
}
