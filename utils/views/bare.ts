import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import { tenantOf } from '@/utils/model/ref';
import type { Notice } from '@/utils/model/notice';
import type { View } from '@/utils/model/view';
import type { IssueRow } from '@/utils/store/rows';
import { factsOf } from '@/utils/trackers/facts';
import { composeView } from './compose';
import { emptyFold } from '@/utils/views/folded';
import { groomingOf } from './grooming';
import { linesOf, withTold } from './line';

/** The verdicts alone, for when the database cannot be used. */
export async function bare(vocabulary: Vocabulary, row: IssueRow, notice: Notice, now: number): Promise<View> {
  const folded = { row: undefined, ...emptyFold() };
  const lines = linesOf({
    tracker: factsOf(row.ref).capabilities,
    connected: false,
    stranger: undefined,
    row: undefined,
    host: { tenant: tenantOf(row.ref), retryAt: 0, tries: 0, wroteAt: 0 },
    commands: [],
    pages: 0,
    said: false,
    problems: [],
    now,
  });
  const grooming = await groomingOf({
    ref: row.ref,
    native: undefined,
    discussion: undefined,
    folded,
    me: undefined,
    mine: {},
    secrets: [],
    former: [],
    now,
  });
  return composeView({
    row,
    folded,
    me: undefined,
    device: '',
    mine: {},
    grooming,
    discussion: undefined,
    since: undefined,
    digests: [],
    commands: [],
    lines: withTold(lines, notice.told),
    notices: [notice],
    vocabulary,
  }).view;
}
