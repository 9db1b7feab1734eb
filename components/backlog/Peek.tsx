import { useEffect, useRef } from 'preact/hooks';
import { type IssueRef, keyOf } from '@/utils/model/ref';
import type { Alike as Found } from '@/utils/model/rows/alike';
import { type PeekDoor, rest } from '../ui/peek-door';
import { Alike } from './Alike';

interface Props {
  door: PeekDoor;
  issue: IssueRef;
  /** Where people open it. */
  link: string;
  /** Its likely duplicates. */
  alike: readonly Found[];
  /** Begins to mark it as a duplicate. */
  mark(issue: IssueRef): void;
  close(): void;
}

/** The sheet of the issue that has the keys, beside the list. */
export function Peek({ door, issue, link, alike, mark, close }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const show = useRef<(ref?: IssueRef) => void>();
  const closing = useRef(close);
  closing.current = close;
  useEffect(() => {
    const end = new AbortController();
    if (host.current) show.current = door.mount(host.current, () => closing.current(), end.signal);
    show.current?.(issue);
    return () => end.abort();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => show.current?.(issue), rest);
    return () => clearTimeout(timer);
  }, [issue]);
  return (
    <section class="pane" aria-label="Issue">
      <p class="pane-head">
        <a href={link}>Open {keyOf(issue)} in its tracker</a>
      </p>
      <Alike found={alike} mark={() => mark(issue)} />
      <div class="peek" ref={host} data-peek={issue} />
    </section>
  );
}
