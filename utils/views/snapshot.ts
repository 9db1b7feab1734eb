import type { Capabilities } from '@/utils/model/capabilities';
import type { Comment, Discussion } from '@/utils/model/comment';
import type { Person } from '@/utils/model/native';
import type { Policy } from '@/utils/model/policy';
import type { Snapshot } from '@/utils/model/since';
import { fitted, titled } from '@/utils/model/workflow';
import { workflowOf } from '@/utils/model/status';
import type { IssueRow } from '@/utils/store/rows';
import { sourceOf, wordsOf } from './written-text';
import type { Folded } from '@/utils/views/folded';
import type { Grooming } from './grooming';

/** What a snapshot is made from. */
export interface Pictured {
  row: IssueRow;
  discussion: Discussion | undefined;
  folded: Folded;
  grooming: Grooming;
  me: Person | undefined;
}

/** An issue as the person at this screen sees it now, without what they said themselves. Pure. */
export function snapshotOf({ row: { text }, discussion, folded, grooming, me }: Pictured): Snapshot {
  const others = discussion?.comments.filter(({ author }) => author === undefined || author.id !== me?.id);
  return {
    title: text.title,
    ...(sourceOf(text) !== undefined && { source: wordsOf(text) }),
    facts: seenFacts(text),
    ...(others && { comments: others.map(mark) }),
    complete: discussion !== undefined && discussion.older === undefined,
    // Votes stand in the ledger, and in comments.
    ...(discussion && folded.row && folded.row.readAt > 0 && { votes: votesIn(grooming, me) }),
  };
}

function mark({ id, at, editedAt }: Comment): Pick<Comment, 'id' | 'at' | 'editedAt'> {
  return { id, at, ...(editedAt !== undefined && { editedAt }) };
}

/**
 * Facts that ways of reading tell alike: what the text of a page shows of lists is not all, and what stands above an
 * issue is more to some.
 */
function seenFacts({ readBy, facts: { state, parents, blockedBy, ...facts } }: IssueRow['text']): Snapshot['facts'] {
  // Where there are statuses, they say more than open and closed.
  const open = state !== undefined && facts.status === undefined && { state };
  if (readBy === 'page-text') return { ...open };
  return {
    ...open,
    ...facts,
    ...(readBy === 'api' && { ...(parents && { parents }), ...(blockedBy && { blockedBy }) }),
  };
}

function votesIn(
  { estimate: { ballot, phase, votes, agreed } }: Grooming,
  me: Person | undefined,
): NonNullable<Snapshot['votes']> {
  const others = votes.filter(({ id }) => id !== me?.id);
  return {
    round: ballot,
    phase,
    voted: others.map(({ id }) => id),
    ...(agreed && agreed.by !== me?.name && { agreed: agreed.value }),
  };
}

/**
 * The snapshot in the words of the team's rules: labels that stand for a status, or for an estimate, are told as such.
 * Pure.
 */
export function inWords(shot: Snapshot, policy: Pick<Policy, 'statuses' | 'tags'>, tracker: Capabilities): Snapshot {
  const { labels, estimate } = shot.facts;
  if (!labels) return shot;
  const statuses = Object.fromEntries(
    Object.entries(fitted(policy, tracker).statuses).filter(([, { as }]) => as === 'label'),
  );
  const statusAmong = (among: readonly string[]): string | undefined =>
    workflowOf({ labels: among }, { statuses, tags: {} }).current;
  const current = statusAmong(labels);
  const holdsEstimate = tracker.changes.estimate === 'label';
  const rest = labels.filter(
    (label) => statusAmong([label]) === undefined && !(holdsEstimate && label.startsWith('estimate:')),
  );
  return {
    ...shot,
    facts: {
      ...shot.facts,
      labels: rest,
      standing: current === undefined ? '' : titled(current),
      ...(holdsEstimate && { estimate: estimate ?? null }),
    },
  };
}
