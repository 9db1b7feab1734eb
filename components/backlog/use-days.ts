import { useEffect, useState } from 'preact/hooks';
import type { DayCount } from '@/utils/model/rows/day-counts';
import { sentenceOf } from '@/utils/words/sentence';
import type { BacklogActions } from './use-backlog';

/** The counts of days as they are now; undefined until they are read. */
export function useDays(follow: BacklogActions['followDays']): { days: DayCount[] | undefined; failure: string } {
  const [days, setDays] = useState<DayCount[]>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    const end = new AbortController();
    follow(setDays, (error: unknown) => setFailure(sentenceOf(error)), end.signal);
    return () => end.abort();
  }, []);
  return { days, failure };
}
