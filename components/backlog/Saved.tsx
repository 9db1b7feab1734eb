import { useMemo, useState } from 'preact/hooks';
import { type BacklogPlace, viewHash, placeOfHash, startPlace } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { rowsAt } from '@/utils/model/rows/rows-at';
import type { SavedView } from '@/utils/model/rows/saved-views';
import { SaveView } from './SaveView';

interface Props {
  place: BacklogPlace;
  saved: readonly SavedView[];
  /** Whether one of them is what is shown. */
  isOwn: boolean;
  rows: readonly Row[];
  now: number;
  /** False where it cannot be kept. */
  keep(view: SavedView): Promise<boolean>;
  drop(name: string): Promise<unknown>;
}

/** The person's own views, each with how many issues it holds, and a way to keep the one that is shown. */
export function Saved({ place, saved, isOwn, rows, now, keep, drop }: Props) {
  const [gone, setGone] = useState<SavedView>();
  const counts = useMemo(() => saved.map(({ hash }) => rowsAt(placeOfHash(hash), rows, now).length), [saved, rows]);
  const here = viewHash(place);
  const isPlain = here === viewHash({ ...startPlace, view: place.view });
  return (
    <>
      {saved.length > 0 && (
        <>
          <h2 class="views-title">Your views</h2>
          <ul class="saved">
            {saved.map(({ name, hash }, at) => (
              <li key={name}>
                <a href={hash} data-saved={name} title={name} aria-current={hash === here ? 'page' : undefined}>
                  <span dir="auto">{name}</span>
                  <span class="count">{counts[at]?.toLocaleString('en')}</span>
                </a>
                <button
                  type="button"
                  class="linkish"
                  aria-label={`Remove “${name}”`}
                  title="Remove"
                  onClick={() => void drop(name).then(() => setGone({ name, hash }))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone && !saved.some(({ name }) => name === gone.name) && (
        <p class="views-note" role="status">
          Removed “<bdi>{gone.name}</bdi>”.{' '}
          <button type="button" class="linkish" onClick={() => void keep(gone).then(() => setGone(undefined))}>
            Undo
          </button>
        </p>
      )}
      {!isPlain && !isOwn && <SaveView hash={here} saved={saved} keep={keep} />}
    </>
  );
}
