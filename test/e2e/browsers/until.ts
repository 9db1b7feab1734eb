/**
 * Looks again and again until there is something, then gives it back.
 * `what` completes the sentence "Waited 20 s for …"; `seen` says what was there instead.
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | undefined>,
  { limit = 20_000, seen = () => Promise.resolve('') }: { limit?: number; seen?: () => Promise<string> } = {},
): Promise<Value> {
  for (const started = Date.now(); Date.now() - started < limit; await pause(50)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  const instead = await seen();
  throw new Error(`Waited ${limit / 1000} s for ${what}.${instead && `\nSeen instead: ${instead}`}`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
