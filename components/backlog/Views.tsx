import { type BacklogPlace, hashOf } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import type { SavedView } from '@/utils/model/rows/saved-views';
import { viewIds, type ViewId } from '@/utils/model/rows/views';
import { Saved } from './Saved';
import { viewTexts } from './text';
import type { BacklogActions } from './use-backlog';

interface Props {
  place: BacklogPlace;
  counts: Record<ViewId, number>;
  saved: readonly SavedView[];
  rows: readonly Row[];
  now: number;
  actions: Pick<BacklogActions, 'keepView' | 'dropView'>;
}

/** The lists that the backlog is cut into, then those that the person keeps, each with how many issues it holds. */
export function Views({ place, counts, saved, rows, now, actions }: Props) {
  const isOwn = saved.some(({ hash }) => hash === hashOf(place));
  return (
    <nav class="views" aria-label="Views">
      {viewIds.map((view) => (
        <a
          key={view}
          href={hashOf({ ...place, view })}
          data-view={view}
          aria-current={view === place.view && !isOwn ? 'page' : undefined}
        >
          <span>{viewTexts[view].name}</span>
          <span class="count">{counts[view].toLocaleString('en')}</span>
        </a>
      ))}
      <Saved place={place} saved={saved} rows={rows} now={now} keep={actions.keepView} drop={actions.dropView} />
    </nav>
  );
}
