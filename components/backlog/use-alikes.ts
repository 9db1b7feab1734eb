import { useEffect, useState } from 'preact/hooks';
import { type Alikes, createAlikes } from '@/utils/model/rows/alike';
import type { Row } from '@/utils/model/rows/row';

/** Milliseconds that the rows have to stay as they are first: while a backlog is read, they change with each page. */
const rest = 400;

/** Likely duplicates among all rows; none until they were looked through once. */
export function useAlikes(rows: readonly Row[]): Alikes {
  const [alikes, setAlikes] = useState<Alikes>(nobody);
  useEffect(() => {
    const timer = setTimeout(() => setAlikes(createAlikes(rows)), rest);
    return () => clearTimeout(timer);
  }, [rows]);
  return alikes;
}

/** Where nothing was looked through. */
export const nobody: Alikes = { of: () => [] };
