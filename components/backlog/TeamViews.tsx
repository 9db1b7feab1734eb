import { useMemo } from 'preact/hooks';
import { nameOfProject } from '@/utils/model/ref';
import { type BacklogPlace, viewHash, placeOfHash } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { rowsAt } from '@/utils/model/rows/rows-at';
import type { SharedView } from '@/utils/model/rows/team-views';

interface Props {
  place: BacklogPlace;
  shared: readonly SharedView[];
  rows: readonly Row[];
  now: number;
}

/** The views that teams share, by project, each with how many issues it holds. */
export function TeamViews({ place, shared, rows, now }: Props) {
  const counts = useMemo(() => shared.map(({ hash }) => rowsAt(placeOfHash(hash), rows, now).length), [shared, rows]);
  if (shared.length === 0) return null;
  const here = viewHash(place);
  return (
    <>
      <h2 class="views-title">Team views</h2>
      <ul class="saved">
        {shared.map(({ project, name, hash }, at) => (
          <li key={`${project} ${name}`}>
            <a
              href={hash}
              data-shared={name}
              title={`${name} (${nameOfProject(project)})`}
              aria-current={hash === here ? 'page' : undefined}
            >
              <span>
                <bdi>{name}</bdi> <span class="quiet">{nameOfProject(project)}</span>
              </span>
              <span class="count">{counts[at]?.toLocaleString('en')}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
