/** Time as a pace is kept by it; milliseconds. */
export interface PaceClock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/**
 * Has something done one at a time. Asked for while it is under way, or in the rest after it, which is `factor` times
 * as long as it took, it is done once more after that: so it takes no more than its share of the time, however often it
 * is asked for, and what was asked for last is always done.
 */
export function createPaced(act: () => Promise<void>, factor: number, { now, sleep }: PaceClock): () => void {
  let isAsked = false;
  let isBusy = false;
  const goOn = async (): Promise<void> => {
    isBusy = true;
    try {
      while (isAsked) {
        isAsked = false;
        const began = now();
        await act();
        await sleep(factor * (now() - began));
      }
    } finally {
      isBusy = false;
    }
  };
  return () => {
    isAsked = true;
    if (!isBusy) void goOn();
  };
}
