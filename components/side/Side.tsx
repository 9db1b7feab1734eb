import { useEffect, useRef, useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import { sentenceOf } from '@/utils/words/sentence';
import { type PeekDoor, rest } from '../ui/peek-door';

interface Props {
  door: PeekDoor;
  /** The issue in the tab that is in front, if any. */
  active(): Promise<IssueRef | undefined>;
  /** Calls when that may be another one, until the signal aborts. */
  follow(call: () => void, signal: AbortSignal): void;
  close(): void;
  backlog(): Promise<unknown>;
}

/** The browser's side panel: the sheet of the issue in the tab that is in front, whichever that is. */
export function Side({ door, active, follow, close, backlog }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [issue, setIssue] = useState<IssueRef | null>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    const end = new AbortController();
    const show = host.current && door.mount(host.current, close, end.signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown: IssueRef | undefined;
    let asked = 0;
    const look = async (): Promise<void> => {
      const turn = (asked += 1);
      try {
        const ref = await active();
        // Another tab came to the front meanwhile.
        if (turn !== asked || end.signal.aborted) return;
        if (ref !== shown) show?.(ref);
        shown = ref;
        setIssue(ref ?? null);
        setFailure('');
      } catch (error) {
        setFailure(sentenceOf(error));
      }
    };
    follow(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), rest);
    }, end.signal);
    void look();
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, []);
  return (
    <>
      {failure && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {issue === null && (
        <div class="side-empty">
          <h1 class="brand">Tend</h1>
          <p class="quiet">No issue in this tab. Open one in your tracker, and it shows here.</p>
          <p>
            <button
              type="button"
              class="button"
              data-action="backlog"
              onClick={() => backlog().catch((error: unknown) => setFailure(sentenceOf(error)))}
            >
              Backlog
            </button>
          </p>
        </div>
      )}
      <div class="side-sheet" ref={host} hidden={!issue} data-peek={issue ?? undefined} />
    </>
  );
}
