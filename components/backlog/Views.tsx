import type { ComponentChildren } from 'preact';
import { viewIds, type ViewId } from '@/utils/model/rows/views';
import { hashOf, type BacklogPlace } from '@/utils/model/rows/place';
import { viewTexts } from './text';

interface Props {
  /** The person's own views, below the others. */
  children: ComponentChildren;
  /** Whether one of those is shown. */
  own: boolean;
  place: BacklogPlace;
  counts: Record<ViewId, number>;
}

/** The lists that the backlog is cut into, each with how many issues it holds. */
export function Views({ place, counts, own, children }: Props) {
  return (
    <nav class="views" aria-label="Views">
      {viewIds.map((view) => (
        <a
          key={view}
          href={hashOf({ ...place, view })}
          data-view={view}
          aria-current={view === place.view && !own ? 'page' : undefined}
        >
          <span>{viewTexts[view].name}</span>
          <span class="count">{counts[view].toLocaleString('en')}</span>
        </a>
      ))}
      {children}
    </nav>
  );
}
