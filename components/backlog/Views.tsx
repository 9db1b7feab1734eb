import { viewIds, type ViewId } from '@/utils/model/rows/views';
import { hashOf, type BacklogPlace } from '@/utils/model/rows/place';
import { viewTexts } from './text';

interface Props {
  place: BacklogPlace;
  counts: Record<ViewId, number>;
}

/** The lists that the backlog is cut into, each with how many issues it holds. */
export function Views({ place, counts }: Props) {
  return (
    <nav class="views" aria-label="Views">
      {viewIds.map((view) => (
        <a
          key={view}
          href={hashOf({ ...place, view })}
          data-view={view}
          aria-current={view === place.view ? 'page' : undefined}
        >
          <span>{viewTexts[view].name}</span>
          <span class="count">{counts[view].toLocaleString('en')}</span>
        </a>
      ))}
    </nav>
  );
}
