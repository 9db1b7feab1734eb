import { useEffect, useState } from 'preact/hooks';
import { type Alikes, alikesInSteps } from '@/utils/model/rows/alike';
import type { Row } from '@/utils/model/rows/row';

/**
 * Milliseconds that the rows have to stay as they are first, and how many more for each of them: while a backlog is
 * read they change all the time, the more seldom the more there are, and looking through all takes longer.
 */
const rest = { least: 400, each: 0.15 };

/** Milliseconds that looking through them may hold up a frame. */
const slice = 6;

/** Likely duplicates among all rows; none until they were looked through once. */
export function useAlikes(rows: readonly Row[]): Alikes {
  const [alikes, setAlikes] = useState<Alikes>(nobody);
  useEffect(() => {
    const steps = alikesInSteps(rows);
    const goOn = (): void => {
      const end = performance.now() + slice;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return setAlikes(step.value);
        if (performance.now() >= end) break;
      }
      timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn, rest.least + rest.each * rows.length);
    return () => clearTimeout(timer);
  }, [rows]);
  return alikes;
}

/** Where nothing was looked through. */
export const nobody: Alikes = { of: () => [] };
