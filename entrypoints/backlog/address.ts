import { type BacklogPlace, hashOf, placeOfHash } from '@/utils/model/rows/place';

/** How long typing has to rest before the address follows, in milliseconds: browsers slow down who writes it often. */
const rest = 200;

/** Where the page is, as its address says it. */
export interface Address {
  place(): BacklogPlace;
  /** What is typed follows in the address when typing rests, all else at once; back takes back another view. */
  go(place: BacklogPlace): void;
}

/** Calls `show` whenever the page is somewhere else. */
export function addressOf(window: Window, show: () => void): Address {
  let place = placeOfHash(window.location.hash);
  let resting: number | undefined;
  const forget = (): void => {
    window.clearTimeout(resting);
    resting = undefined;
  };
  const write = (): void => {
    if (resting !== undefined) window.history.replaceState(null, '', hashOf(place));
    forget();
  };
  const read = (): void => {
    forget();
    place = placeOfHash(window.location.hash);
    show();
  };
  window.addEventListener('hashchange', read);
  window.addEventListener('popstate', read);
  window.addEventListener('pagehide', write);
  return {
    place: () => place,
    go: (next) => {
      const isTyped = unfiltered(next) === unfiltered(place);
      const isStep = next.view !== place.view;
      if (isTyped) forget();
      else write();
      place = next;
      if (isTyped) resting = window.setTimeout(write, rest);
      else window.history[isStep ? 'pushState' : 'replaceState'](null, '', hashOf(place));
      show();
    },
  };
}

/** Typing changes what is looked for, and begins with the first page. */
function unfiltered(place: BacklogPlace): string {
  return hashOf({ ...place, filter: '', page: 1 });
}
