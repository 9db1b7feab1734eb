import { useMemo } from 'preact/hooks';
import { dayOf } from '@/utils/model/rounds/reminder';
import type { BacklogPlace } from '@/utils/model/rows/place';
import { failingCounts, waitingCounts } from '@/utils/model/rows/pictures';
import type { Row } from '@/utils/model/rows/row';
import { FailingPicture } from './FailingPicture';
import type { BacklogActions } from './use-backlog';
import { useDays } from './use-days';
import { WaitingPicture } from './WaitingPicture';
import { WeeksPicture } from './WeeksPicture';

interface Props {
  place: BacklogPlace;
  /** The issues of the place's project, or of all. */
  rows: readonly Row[];
  now: number;
  follow: BacklogActions['followDays'];
  /** By its IANA name. */
  zone?: string;
}

/** What the backlog looks like, in numbers of which each leads to its issues. */
export function Pictures({ place, rows, now, follow, zone = Temporal.Now.timeZoneId() }: Props) {
  const { days, failure } = useDays(follow);
  const own = useMemo(
    () => days?.filter(({ project }) => place.project === '' || project === place.project),
    [days, place.project],
  );
  const open = useMemo(() => rows.filter(({ state }) => state !== 'closed'), [rows]);
  if (open.length === 0) return null;
  const at = (part: Partial<BacklogPlace>): BacklogPlace => ({ ...place, page: 1, ...part });
  const all = (filter: string): BacklogPlace => at({ view: 'everything', filter });
  return (
    <section class="pictures" id="pictures" aria-label="Overview">
      <WaitingPicture counts={waitingCounts(open, now)} at={all} />
      <FailingPicture counts={failingCounts(open)} total={open.length} at={all} />
      {own && <WeeksPicture rows={open} days={own} today={dayOf(now, zone)} now={now} at={at} />}
      {failure && <p role="alert">The counts of earlier weeks could not be read: {failure}</p>}
    </section>
  );
}
