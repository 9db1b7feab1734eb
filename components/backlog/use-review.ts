import type { ComponentProps } from 'preact';
import type { IssueRef } from '@/utils/model/ref';
import { type ReviewOffer, reviewOffers } from '@/utils/model/review/offers';
import type { BacklogData } from '@/utils/model/rows/data';
import type { BacklogPlace } from '@/utils/model/rows/place';
import { ofProject } from '@/utils/model/rows/rows-at';
import type { Bulk } from '../bulk/use-bulk';
import type { Line } from './List';
import type { Review } from './Review';

interface Given {
  lines: readonly Line[];
  place: BacklogPlace;
  data: Pick<BacklogData, 'rows' | 'reviews'> | undefined;
  selected: ReadonlySet<IssueRef>;
  bulk: Pick<Bulk, 'plan' | 'planning'>;
  now: number;
  change(part: Partial<BacklogPlace>): void;
}

/** What the review proposes of the issues in view; nothing where another view is shown. */
export function useReview({ lines, place, data, selected, bulk, now, change }: Given): {
  offers: ReviewOffer[];
  offer(one: ReviewOffer): void;
  /** Proposes the first of them. */
  next(): void;
  shown: ComponentProps<typeof Review> | undefined;
} {
  const isHere = place.view === 'review' && data !== undefined;
  const shown = isHere ? lines.flatMap((line) => ('row' in line ? [line.row] : [])) : [];
  const offers = reviewOffers(shown, selected, now);
  const offer = ({ refs, step }: ReviewOffer): void => {
    if (!bulk.planning) bulk.plan(refs, { kind: 'review', step });
  };
  const inView = ({ project }: { project: string }): boolean => place.project === '' || project === place.project;
  return {
    offers,
    offer,
    next: () => offers[0] && offer(offers[0]),
    shown: isHere
      ? {
          shown,
          rows: ofProject(data.rows, place.project),
          rules: data.reviews.filter(inView),
          selected,
          now,
          busy: bulk.planning,
          offer,
          filter: (filter) => change({ filter }),
        }
      : undefined,
  };
}
