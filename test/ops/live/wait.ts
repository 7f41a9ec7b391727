/** Long enough for a busy machine; what does not come in that time does not come. */
const DEADLINE_MS = 60_000;
const PAUSE_MS = 100;

/** Asks until the answer is not null. Rejects, saying what it waited for, when the deadline passes. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | null> | Answer | null,
): Promise<Answer> {
  const endMs = performance.now() + DEADLINE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > endMs) throw new Error(`waited in vain for ${what}`);
    await new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
