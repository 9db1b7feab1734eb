import { useEffect, useState } from 'preact/hooks';
import type { ProjectRead } from '@/utils/model/project-read';
import { asOfText, isUnderWay } from './read-text';

interface Props {
  reads: readonly ProjectRead[];
  now: number;
  /** Asks the trackers now for what changed. */
  again(): void;
}

/** How old what the page shows may be, and the way to newer. */
export function Freshness({ reads, now, again }: Props) {
  const online = useOnline();
  const asOf = asOfText(reads, now);
  if (asOf === undefined) return null;
  const reading = online && reads.some(isUnderWay);
  return (
    <p class="freshness quiet" role="status">
      {online ? (reading ? 'Reading what changed…' : asOf) : `Offline. ${asOf}`}
      {online && !reading && (
        <button type="button" class="linkish" data-action="read-all" onClick={again}>
          Read again
        </button>
      )}
    </p>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const end = new AbortController();
    const look = (): void => setOnline(navigator.onLine);
    for (const type of ['online', 'offline']) addEventListener(type, look, { signal: end.signal });
    return () => end.abort();
  }, []);
  return online;
}
