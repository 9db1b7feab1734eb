import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which the page looks at the clock again: a phase may have ended. */
const tick = 30_000;

/** What time it is, to the half minute; milliseconds since 1970. */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
}
