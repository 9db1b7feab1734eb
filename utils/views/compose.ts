import { most } from '@/utils/model/caps';
import { postedSummaryView } from '@/utils/model/posted-summary';
import type { Discussion } from '@/utils/model/comment';
import type { Entry } from '@/utils/model/entry';
import type { NativeReaction, Person } from '@/utils/model/native';
import { rulesOf, withoutOff } from '@/utils/model/policy-rules';
import { alone } from '@/utils/model/reactions';
import { type CheckResult, judge } from '@/utils/model/readiness/judge';
import { applyMarks } from '@/utils/model/readiness/marks';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import type { Receipt } from '@/utils/model/receipt';
import { entryKeyOf } from '@/utils/model/entry-key';
import { workflowView } from '@/utils/model/workflow';
import { ownMarks, sharedMarks } from '@/utils/model/shared-marks';
import type { Notice } from '@/utils/model/notice';
import type { SinceView, View } from '@/utils/model/view';
import type { CommandRow, IssueRow } from '@/utils/store/rows';
import { capabilitiesOf } from '@/utils/trackers/facts';
import { expectedFacts } from './expected-facts';
import type { Folded } from './folded';
import type { Grooming } from './grooming';
import { estimateView, peopleIn, questionViews } from './grooming-views';
import type { Lines } from './line';
import { markViews } from './marks';
import { receiptsOf } from './receipts';
import { subjectOf } from './subject';
import { reactionsWithDiff } from './reactions';

/** Everything a view is made from, fetched from the store beforehand. */
export interface Ingredients {
  row: IssueRow;
  folded: Folded;
  me: Person | undefined;
  device: string;
  /** What this person said of the issue on this device. */
  mine: Entry;
  /** Digests of the text now (`digestsOf`); none where its source is not known. */
  digests: readonly string[];
  commands: CommandRow[];
  lines: Lines;
  notices: Notice[];
  vocabulary: Vocabulary;
  grooming: Grooming;
  /** The comments as they were last read. */
  discussion: Discussion | undefined;
  since: SinceView | undefined;
}

/** One issue as a screen shows it, all entries folded; and what every check says, also one switched off. Pure. */
export function composeView(given: Ingredients): { view: View; judged: CheckResult[] } {
  const { row, folded, mine, commands, lines, notices, grooming, since } = given;
  const me = given.me ?? alone;
  const issue = entryKeyOf(row.ref);
  const all = grooming.voices;
  const { agreed } = grooming.estimate;
  const subject = subjectOf({ ...given, text: row.text, policy: folded.policy });
  const { editedAt } = row.native ?? {};
  const written = { ...subject.facts, ...(editedAt !== undefined && { editedAt }) };
  const judged = judge(subject, rulesOf(folded.policy, written), given.vocabulary);
  const summary = postedSummaryView(grooming, given.discussion?.comments ?? []);
  const people = peopleIn(grooming, row.native, me);
  const tracker = capabilitiesOf(row.ref, row.native);
  const marked = applyMarks(judged, sharedMarks(all, me.id, grooming.team));
  const checks = withoutOff(marked, folded.policy);
  const receipts = receiptsOf({
    tracker,
    mine,
    pages: ownPages(given, issue),
    native: ownNative(given),
    arrived: row.arrived ?? {},
    commands,
    lines,
  });
  const view: View = {
    ref: row.ref,
    tracker,
    title: row.text.title,
    ...(subject.facts.state && { state: subject.facts.state }),
    checks,
    workflow: workflowView({
      facts: expectedFacts(row.text.facts, commands),
      policy: folded.policy,
      tracker,
      checks,
      voting: grooming.estimate,
      me: me.id,
      ...(agreed && { agreed: agreed.value }),
      ...(row.native?.shut !== undefined && { shut: row.native.shut }),
      connected: given.me !== undefined,
    }),
    ...(row.native?.comments !== undefined && { comments: row.native.comments }),
    estimate: estimateView(grooming),
    questions: questionViews(grooming, me, people),
    marks: markViews(grooming, me, people),
    live: grooming.live,
    people,
    ...(summary && { summary }),
    ...(since && { since }),
    own: ownMarks(all, me.id),
    reactions: reactionsWithDiff(given, all),
    receipts: withVote(receipts, grooming.estimate.ballot),
    sync: lines.all,
    readBy: row.text.readBy,
    readAt: row.readAt,
    notices: [...notices, ...capNotices(grooming)],
  };
  return { view, judged: marked };
}

/** What there was no room for, said once: nothing is lost, it stands in the ledger. */
function capNotices({ beyond }: Pick<Grooming, 'beyond'>): Notice[] {
  if (beyond === 0) return [];
  return [{ id: 'caps', told: { key: 'issue.questions-beyond', beyond, most } }];
}

/** A vote is two fields of the ledger, each ballot with its own, and one thing for people. */
function withVote(receipts: Record<string, Receipt>, ballot: string): Record<string, Receipt> {
  const vote = receipts[`open:${ballot}`] ?? receipts[`seal:${ballot}`];
  const others = Object.entries(receipts).filter(([field]) => !/^(?:seal|open):/.test(field));
  return { ...Object.fromEntries(others), ...(vote && { vote }) };
}

/** This person's own 👍 and 👎 that the tracker was seen to hold. */
function ownNative({ row, me }: Ingredients): NativeReaction[] {
  return (row.native?.reactions ?? []).filter(({ by, content }) => by.id === me?.id && content !== 'ready');
}

/** What the ledger itself holds of this device; what only a ledger held that is gone is shared with nobody. */
function ownPages(
  { folded, me, device }: Ingredients,
  issue: string,
): { entry: Entry; comment: ReturnType<Folded['comments']['get']> }[] {
  return folded.read.pages
    .filter((page) => page.author.id === me?.id && page.device === device && Object.hasOwn(page.entries, issue))
    .filter((page) => folded.comments.get(page.commentId)?.ledger === folded.row?.ref)
    .map((page) => ({ entry: page.entries[issue] ?? {}, comment: folded.comments.get(page.commentId) }));
}
