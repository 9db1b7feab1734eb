import type { BacklogData } from '@/utils/model/rows/data';
import { type BacklogPlace, hashOf, placeOfView, roundsHash, viewHash } from '@/utils/model/rows/place';
import { viewIds, type ViewId } from '@/utils/model/rows/views';
import { Saved } from './Saved';
import { ShareView } from './ShareView';
import { ShareWithTeam } from './ShareWithTeam';
import { TeamViews } from './TeamViews';
import { viewTexts } from './view-texts';
import type { BacklogActions } from './use-backlog';

interface Props {
  place: BacklogPlace;
  counts: Record<ViewId, number>;
  data: Pick<BacklogData, 'rows' | 'saved' | 'shared'>;
  now: number;
  actions: Pick<BacklogActions, 'keepView' | 'dropView' | 'copy' | 'searchLink' | 'rules' | 'saveRules'>;
}

/** The lists that the backlog is cut into, then those that the person keeps, each with how many issues it holds. */
export function Views({ place, counts, data: { rows, saved, shared }, now, actions }: Props) {
  const own = saved.find(({ hash }) => hash === viewHash(place));
  const isOwn = own !== undefined || shared.some(({ hash }) => hash === viewHash(place));
  const isShared = shared.some(({ name, hash }) => name === own?.name && hash === own.hash);
  return (
    <nav class="views" aria-label="Views">
      {viewIds.map((view) => (
        <a
          key={view}
          href={hashOf(placeOfView(view, place))}
          data-view={view}
          aria-current={view === place.view && !isOwn ? 'page' : undefined}
        >
          <span>{viewTexts[view].name}</span>
          <span class="count">{counts[view].toLocaleString('en')}</span>
        </a>
      ))}
      <a href={roundsHash} class="views-round">
        Rounds
      </a>
      <Saved
        place={place}
        saved={saved}
        isOwn={isOwn}
        rows={rows}
        now={now}
        keep={actions.keepView}
        drop={actions.dropView}
      />
      {own && place.project !== '' && !isShared && (
        <ShareWithTeam key={own.hash} view={own} project={place.project} actions={actions} />
      )}
      <TeamViews place={place} shared={shared} rows={rows} now={now} />
      <ShareView key={viewHash(place)} place={place} rows={rows} now={now} actions={actions} />
    </nav>
  );
}
