import { useEffect, useState } from 'preact/hooks';
import { type Alikes, createAlikes } from '@/utils/model/rows/alike';
import type { Row } from '@/utils/model/rows/row';

/**
 * Milliseconds that the rows have to stay as they are first, and how many more for each of them: while a backlog is
 * read they change all the time, the more seldom the more there are, and looking through all takes longer.
 */
const rest = { least: 400, each: 0.15 };

/** Likely duplicates among all rows; none until they were looked through once. */
export function useAlikes(rows: readonly Row[]): Alikes {
  const [alikes, setAlikes] = useState<Alikes>(nobody);
  useEffect(() => {
    const timer = setTimeout(() => setAlikes(createAlikes(rows)), rest.least + rest.each * rows.length);
    return () => clearTimeout(timer);
  }, [rows]);
  return alikes;
}

/** Where nothing was looked through. */
export const nobody: Alikes = { of: () => [] };
