/**
 * Says whether something may be done once more now: 20 times a second, no more. Another script may
 * undo each time what is done here; two observers that answer each other would stop the page for
 * ever. Where it says no, `again` is called once the second is over.
 */
export function createBrake(again: () => void, signal: AbortSignal): () => boolean {
  let left = 20;
  const refill = (): void => {
    const stopped = left < 0;
    left = 20;
    if (stopped && !signal.aborted) again();
  };
  return () => {
    if (left === 20) setTimeout(refill, 1000);
    left -= 1;
    return left >= 0;
  };
}
