import type { Entry } from '@/utils/model/entry';
import type { Person } from '@/utils/model/native';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import type { SyncLine } from '@/utils/model/receipt';
import { entryKeyOf } from '@/utils/model/entry-key';
import type { IssueRef } from '@/utils/model/ref';
import { lackingOf } from '@/utils/model/rows/back-test';
import type { Row } from '@/utils/model/rows/row';
import type { CommandRow, VoteRow } from '@/utils/store/rows';
import type { RowSource } from '@/utils/store/row-source';
import { linkOf } from '@/utils/trackers/link';
import { rowOf } from '@/utils/views/row';
import { composeView } from './compose';
import { roundsIn } from './round-facts';
import { reviewIn } from './review-facts';
import { digestsOf } from './digests';
import type { Folded } from '@/utils/views/folded';
import { groomingOf } from './grooming';
import { isLedger } from './is-ledger';
import type { Lines } from './line';

/** Changes where rows hold what they did not hold before: then all are made anew. */
const shape = 8;

/** What is the same for all rows of a project. */
export interface Around {
  folded: Folded;
  /** Another one for other rules. */
  rules: string;
  me: Person | undefined;
  /** Where the tracker's addresses begin, as the account has it. */
  base: string | undefined;
  device: string;
  commands: CommandRow[];
  secrets: VoteRow[];
  vocabulary: Vocabulary;
  now: number;
}

/** Changes with everything that teammates said of an issue, and with the rules. Stamps only grow. */
export function madeFrom({ folded, rules }: Pick<Around, 'folded' | 'rules'>, ref: IssueRef): string {
  const entries = folded.fold.issues.get(entryKeyOf(ref));
  let latest = '';
  for (const entry of entries?.values() ?? [])
    for (const [, stamp] of Object.values(entry)) if (stamp > latest) latest = stamp;
  return `${shape} ${entries?.size ?? 0} ${latest} ${rules}`;
}

/** What is owed, and why, a row does not tell: its receipts are asked for when it is opened. */
const settled: SyncLine = { state: 'settled', told: { key: 'sync.nothing' }, owed: 0, problems: [] };

const quiet: Lines = { all: settled, host: settled, ledger: settled };

/** What was said of an issue, of a moved one also under its other names. */
export interface Heard {
  folded: Folded;
  /** By this person. */
  mine: Entry;
}

/** The row of one issue. Pure, but for digests. */
export async function rowFrom(
  { issue, discussion, mine }: RowSource,
  { folded, mine: all }: Heard,
  around: Around,
): Promise<Row> {
  const { me, device, vocabulary, now } = around;
  const { ref, former = [] } = issue;
  const secrets = around.secrets.filter((row) => row.ref === ref);
  const grooming = await groomingOf({
    ref,
    native: issue.native,
    discussion,
    folded,
    me,
    mine: all,
    secrets,
    former,
    now,
  });
  const digests = await digestsOf(issue.text);
  const { view, judged } = composeView({
    row: issue,
    folded,
    me,
    device,
    mine,
    grooming,
    discussion,
    since: undefined,
    digests,
    commands: around.commands.filter((row) => row.ref === ref),
    lines: quiet,
    notices: [],
    vocabulary,
  });
  const { deadline } = grooming;
  const rounds = roundsIn({ grooming, native: issue.native, digests, me, reactions: view.reactions });
  const inRound = rounds.in[0]?.round;
  return {
    ...rowOf(view, issue.text.facts, linkOf(ref, around.base)),
    // Where a ledger stays open, it is no work all the same.
    ...(isLedger(issue, around.folded) && { state: 'closed' as const }),
    ...lackingOf(judged),
    from: madeFrom(around, ref),
    rounds,
    review: reviewIn(issue, grooming, folded.policy),
    ...(inRound !== undefined && { inRound }),
    ...(deadline !== undefined && { deadline }),
  };
}
