import type { RefObject } from 'preact';
import { keyOf } from '@/utils/model/ref';
import type { ReviewOffer } from '@/utils/model/review/offers';
import type { BacklogPlace } from '@/utils/model/rows/place';
import type { SavedView } from '@/utils/model/rows/saved-views';
import {
  bulkEntries,
  displayEntries,
  issueEntries,
  listEntries,
  type MenuEntry,
  type PageActs,
  pageEntries,
  reviewEntries,
  selectionEntries,
  viewEntries,
} from './menu-entries';
import type { BulkActs } from '../bulk/use-bulk';
import type { Cursor } from './use-cursor';
import type { Looks } from './use-look';
import type { Selection } from './use-selection';

interface Given extends Omit<PageActs, 'search'>, BulkActs {
  cursor: Cursor;
  selection: Selection;
  peeking: boolean;
  peek(open: boolean): void;
  open(link: string): void;
  field: RefObject<HTMLInputElement>;
  saved: readonly SavedView[];
  projects: readonly { project: string; name: string }[];
  place: BacklogPlace;
  /** What the review proposes; nothing where it is not in view. */
  offers: readonly ReviewOffer[];
  offer(one: ReviewOffer): void;
  go(part: Partial<BacklogPlace>): void;
  looks: Pick<Looks, 'look' | 'choose'>;
}

/** What the command menu offers as the page is now: acts on what the person looks at first. */
export function menuEntries(given: Given): MenuEntry[] {
  const { cursor, selection, peeking, peek, open, field, saved, projects, go, again, help, settings } = given;
  const { row } = cursor;
  const issue = row && {
    key: keyOf(row.ref),
    peeking,
    selected: selection.refs.has(row.ref),
    peek: () => peek(!peeking),
    open: () => open(row.link),
    toggle: () => selection.toggle(row.ref),
  };
  return [
    ...(issue ? issueEntries(issue) : []),
    ...selectionEntries({ count: selection.refs.size, all: selection.all, clear: selection.clear }),
    ...bulkEntries(selection.refs.size || (row ? 1 : 0), given),
    ...reviewEntries(given.offers, given.offer),
    ...viewEntries(saved, given.place, go),
    ...pageEntries({ search: () => field.current?.focus(), again, help, settings }),
    ...listEntries(projects, go),
    ...displayEntries(given.looks),
  ];
}
