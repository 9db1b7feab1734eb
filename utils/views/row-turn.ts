import { type Ask, type Row, type Turn, isReady } from '@/utils/model/rows/row';
import { stageOf } from '@/utils/model/rows/views';
import type { View } from '@/utils/model/view';

/** What the issue asks of the person at this screen. Pure. */
export function asksIn({ questions, estimate, reactions, receipts }: View): Ask[] {
  const mine = reactions.find(({ kind }) => kind === 'ready')?.team.find(({ me }) => me);
  const found: [Ask, boolean][] = [
    ['question', questions.some(({ state, toMe }) => state === 'open' && toMe)],
    ['vote', estimate?.phase === 'voting' && estimate.mine === undefined],
    ['agreed-earlier', mine?.stale === true],
    ['refused', Object.values(receipts).some(({ state }) => state === 'refused')],
  ];
  return found.filter(([, asked]) => asked).map(([ask]) => ask);
}

/** Since when the oldest open question waits: of this person where one is put to them. */
export function sinceOf({ questions }: View): number | undefined {
  const open = questions.filter(({ state }) => state === 'open');
  const mine = open.filter(({ toMe }) => toMe);
  const times = (mine.length > 0 ? mine : open).map(({ since }) => since);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Whose turn it is. Pure. */
export function turnOf(row: Row): Turn {
  if (row.asks.length > 0) return 'me';
  if (row.questions.open > 0 || row.ballot === 'voting' || row.ballot === 'revealed') return 'team';
  if (!isReady(row)) return 'author';
  const stage = stageOf(row);
  return stage === 'ready-for-planning' || stage === 'planned' ? 'nobody' : 'team';
}
