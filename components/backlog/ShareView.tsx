import { useState } from 'preact/hooks';
import { keyOf, nameOfProject } from '@/utils/model/ref';
import { markdownList } from '@/utils/model/rows/markdown';
import { sorted } from '@/utils/model/rows/order';
import type { BacklogPlace } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { rowsAt } from '@/utils/model/rows/rows-at';
import { countOf } from './text';
import { viewTexts } from './view-texts';
import type { BacklogActions } from './use-backlog';
import { joined } from '@/utils/words/en/lists';

interface Props {
  place: BacklogPlace;
  rows: readonly Row[];
  now: number;
  actions: Pick<BacklogActions, 'copy' | 'searchLink'>;
}

/** Copies what the page shows for people without Tend: as a list, or as a search in the tracker of its project. */
export function ShareView({ place, rows, now, actions }: Props) {
  const [said, setSaid] = useState('');
  const copy = (text: string, told: string): void =>
    void actions.copy(text).then(
      () => setSaid(told),
      () => setSaid('The browser did not let Tend copy.'),
    );
  const shown = (): Row[] => sorted(rowsAt(place, rows, now), place.sort);
  const copyList = (): void => {
    const issues = shown();
    const lines = issues.map(({ ref, title, link }) => ({ key: keyOf(ref), title, link }));
    copy(markdownList(lines), `${countOf(issues.length, 'issue')} copied.`);
  };
  const copySearch = (): void => {
    const projects = new Set(shown().map(({ project }) => project));
    if (projects.size !== 1)
      return setSaid(
        projects.size === 0 ? 'There are no issues here.' : 'Choose one project first: a search is of one.',
      );
    const known = rows.filter(({ project }) => projects.has(project));
    const search = actions.searchLink(place, known, now);
    if (!search) return setSaid('Linear’s searches have no address. Copy the list instead.');
    const lost = [...(search.loses ? [`the view “${viewTexts[place.view].name}”`] : []), ...search.lost];
    const name = [...projects].map(nameOfProject).join('');
    copy(
      search.link,
      lost.length === 0
        ? `Copied a search in ${name}.`
        : `Copied a search in ${name}. It finds more than this list, as the tracker cannot ask for ${joined(lost)}.`,
    );
  };
  return (
    <section class="share-view" aria-label="Share this list">
      <h2 class="views-title">Share this list</h2>
      <button type="button" class="linkish" data-action="copy-list" onClick={copyList}>
        Copy as Markdown
      </button>
      <button type="button" class="linkish" data-action="copy-search" onClick={copySearch}>
        Copy a search link
      </button>
      <p class="views-note" role="status" dir="auto">
        {said}
      </p>
    </section>
  );
}
