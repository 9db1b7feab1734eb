import type { BacklogPlace } from '@/utils/model/rows/place';
import { failingCounts, waitingCounts } from '@/utils/model/rows/pictures';
import type { Row } from '@/utils/model/rows/row';
import { FailingPicture } from './FailingPicture';
import { WaitingPicture } from './WaitingPicture';

interface Props {
  place: BacklogPlace;
  /** The issues of the place's project, or of all. */
  rows: readonly Row[];
  now: number;
}

/** What the backlog looks like, in numbers of which each leads to its issues. */
export function Pictures({ place, rows, now }: Props) {
  const open = rows.filter(({ state }) => state !== 'closed');
  if (open.length === 0) return null;
  const at = (filter: string): BacklogPlace => ({ ...place, view: 'everything', filter, page: 1 });
  return (
    <section class="pictures" id="pictures" aria-label="Overview">
      <WaitingPicture counts={waitingCounts(open, now)} at={at} />
      <FailingPicture counts={failingCounts(open)} total={open.length} at={at} />
    </section>
  );
}
