import { type BacklogPlace, placeOfHash, placeOfView } from '@/utils/model/rows/place';
import { groupKeys, sortKeys } from '@/utils/model/rows/order';
import { columnIds, densities, forms, withColumn } from '@/utils/model/rows/look';
import type { ReviewOffer } from '@/utils/model/review/offers';
import type { SavedView } from '@/utils/model/rows/saved-views';
import { viewIds } from '@/utils/model/rows/views';
import { bulkKinds, bulkTitle } from '../bulk/text';
import type { BulkActs } from '../bulk/use-bulk';
import { columnTexts } from './columns';
import { offerButton } from './review-text';
import { densityTexts, formTexts, groupTexts, sortTexts } from './text';
import { viewTexts } from './view-texts';
import type { Looks } from './use-look';

/** One thing that the command menu does. */
export interface MenuEntry {
  group: string;
  name: string;
  /** The keys that do the same without the menu; none where there are none. */
  keys?: string;
  run(): unknown;
}

/** What can be done with the issue that has the keys. */
export interface IssueActs {
  key: string;
  peeking: boolean;
  selected: boolean;
  peek(): void;
  open(): void;
  toggle(): void;
}

/** What can be done with the selection, of which none may be there yet. */
export interface SelectionActs {
  count: number;
  all(): void;
  clear(): void;
}

export interface PageActs {
  search(): void;
  again(): void;
  help(): void;
  settings(): void;
}

/** Acts on one issue, the one with the keys. */
export function issueEntries({ key, peeking, selected, peek, open, toggle }: IssueActs): MenuEntry[] {
  const group = `Issue ${key}`;
  return [
    { group, name: peeking ? 'Hide its sheet' : 'Show its sheet', keys: 'Space', run: peek },
    { group, name: 'Open it in its tracker', keys: 'Enter', run: open },
    { group, name: selected ? 'Take it out of the selection' : 'Select it', keys: 'x', run: toggle },
  ];
}

export function selectionEntries({ count, all, clear }: SelectionActs): MenuEntry[] {
  const group = 'Selection';
  return [
    { group, name: 'Select all in view', keys: 'Ctrl+A', run: all },
    ...(count > 0 ? [{ group, name: 'Clear the selection', keys: 'Esc', run: clear }] : []),
  ];
}

/** Changing many issues at once: so many are selected, or else the one with the keys. */
export function bulkEntries(count: number, { edit, undo, recent }: BulkActs): MenuEntry[] {
  const group = 'Change';
  return [
    ...(count > 0 ? bulkKinds : []).map(({ kind, key }) => ({
      group,
      name: `${bulkTitle(kind, count)}…`,
      keys: key,
      run: () => edit(kind),
    })),
    { group, name: 'Undo the latest bulk change', keys: 'Ctrl+Z', run: undo },
    { group, name: 'Recent changes', run: recent },
  ];
}

/** What the review proposes, where it is in view. */
export function reviewEntries(offers: readonly ReviewOffer[], offer: (one: ReviewOffer) => void): MenuEntry[] {
  return offers.map((one, at) => ({
    group: 'Review',
    name: offerButton(one),
    ...(at === 0 && { keys: 'v' }),
    run: () => offer(one),
  }));
}

/** The lists of the backlog, then the person's own, of which the first nine have keys. */
export function viewEntries(
  saved: readonly SavedView[],
  place: BacklogPlace,
  go: (part: Partial<BacklogPlace>) => void,
): MenuEntry[] {
  return [
    ...viewIds.map((view) => ({
      group: 'Views',
      name: viewTexts[view].name,
      keys: `g ${viewTexts[view].key}`,
      run: () => go(placeOfView(view, place)),
    })),
    ...saved.map(({ name, hash }, at) => ({
      group: 'Your views',
      name,
      ...(at < 9 && { keys: `g ${at + 1}` }),
      run: () => go(placeOfHash(hash)),
    })),
  ];
}

/** Which project is shown, in what order, in what groups. */
export function listEntries(
  projects: readonly { project: string; name: string }[],
  go: (part: Partial<BacklogPlace>) => void,
): MenuEntry[] {
  const shown = [{ project: '', name: 'All projects' }, ...projects];
  return [
    ...shown.map(({ project, name }) => ({ group: 'Projects', name, run: () => go({ project }) })),
    ...sortKeys.map((sort) => ({ group: 'Sort by', name: sortTexts[sort], run: () => go({ sort }) })),
    ...groupKeys.map((group) => ({ group: 'Group by', name: groupTexts[group], run: () => go({ group }) })),
  ];
}

/** How the rows look. */
export function displayEntries({ look, choose }: Pick<Looks, 'look' | 'choose'>): MenuEntry[] {
  const group = 'Display';
  return [
    ...densities
      .filter((density) => density !== look.density)
      .map((density) => ({ group, name: `${densityTexts[density]} rows`, run: () => choose({ density }) })),
    ...forms
      .filter((form) => form !== look.form)
      .map((form) => ({ group, name: `Issues as: ${formTexts[form]}`, run: () => choose({ form }) })),
    ...columnIds.map((id) => {
      const shown = look.columns.includes(id);
      return {
        group,
        name: `${shown ? 'Hide' : 'Show'} the column “${columnTexts[id].name}”`,
        run: () => choose({ columns: withColumn(look.columns, id, !shown) }),
      };
    }),
  ];
}

export function pageEntries({ search, again, help, settings }: PageActs): MenuEntry[] {
  const group = 'Page';
  return [
    { group, name: 'Search and filter', keys: '/', run: search },
    { group, name: 'Read again what changed', run: again },
    { group, name: 'Show or hide the keys', keys: '?', run: help },
    { group, name: 'Settings', run: settings },
  ];
}
