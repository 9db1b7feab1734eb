import { useEffect, useState } from 'preact/hooks';
import { nameOfProject } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { ofProject } from '@/utils/model/rows/rows-at';
import { countsOf, viewIds, type ViewId } from '@/utils/model/rows/views';
import { viewTexts } from '../backlog/view-texts';

/** A list of the backlog page; of one project, or of all. */
export interface CountedView {
  view: ViewId;
  project?: string;
}

interface Props {
  /** None: of all projects. */
  project: string | undefined;
  /** Gives the rows that this device knows, and again whenever they change, until the signal aborts. */
  follow(tell: (rows: readonly Row[]) => void, fail: (error: unknown) => void, signal: AbortSignal): void;
  open(at: CountedView): unknown;
}

/** What a project's issues wait for, as far as this device has read them; each count opens its list. */
export function Counts({ project, follow, open }: Props) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    // Where the database is not there yet or cannot be read, the popup does without: the backlog page says why.
    const end = new AbortController();
    follow(setRows, () => setRows([]), end.signal);
    return () => end.abort();
  }, []);
  const found = countsOf(ofProject(rows, project ?? ''), Date.now());
  const views = viewIds.filter((view) => found[view] > 0 && view !== 'everything');
  if (views.length === 0) return null;
  return (
    <section class="waits" aria-label="Backlog">
      <h2 class="headline" dir="auto">
        {project === undefined ? 'All projects' : nameOfProject(project)}
      </h2>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <button
              type="button"
              data-view={view}
              onClick={() => open({ view, ...(project !== undefined && { project }) })}
            >
              <span>{viewTexts[view].name}</span>
              <span class="count">{found[view].toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
