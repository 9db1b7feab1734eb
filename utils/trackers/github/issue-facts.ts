import type { IssueFacts } from '@/utils/model/issue';
import { dig, digList, digText } from '@/utils/model/dig';
import { piecesOf } from '../pieces';
import { estimateIn } from './estimate-label';
import { personOf } from './person';

/** What GitHub left out is left out: a fact that could not be seen is not a fact that is not there. */
export function factsOf(issue: unknown): IssueFacts {
  const state = digText(issue, 'state');
  const createdAt = digText(issue, 'createdAt');
  const updatedAt = digText(issue, 'updatedAt');
  const parents = [digText(issue, 'parent', 'title'), digText(issue, 'parent', 'parent', 'title')].filter(
    (title) => title !== undefined,
  );
  const labels =
    dig(issue, 'labels') === undefined
      ? undefined
      : digList(issue, 'labels', 'nodes')
          .map((node) => digText(node, 'name'))
          .filter((name) => name !== undefined);
  return {
    ...(state && { state: state === 'OPEN' ? 'open' : 'closed' }),
    ...(labels && { labels, ...estimateIn(labels) }),
    ...(dig(issue, 'milestone') !== undefined && { milestone: digText(issue, 'milestone', 'title') ?? null }),
    ...(dig(issue, 'assignees') !== undefined && {
      assignees: digList(issue, 'assignees', 'nodes')
        .map(personOf)
        .filter((person) => person !== undefined),
    }),
    // Without one there may still be a project above it, which is not asked for.
    ...(parents.length > 0 && { parents }),
    ...piecesOf(dig(issue, 'subIssuesSummary', 'total')),
    ...(dig(issue, 'blockedBy') !== undefined && { blockedBy: digList(issue, 'blockedBy', 'nodes').map(blockerOf) }),
    ...(createdAt && { createdAt, ...finishedIn(issue, createdAt) }),
    ...(updatedAt && { updatedAt }),
  };
}

/** GitHub tells of no start. */
function finishedIn(issue: unknown, from: string): Pick<IssueFacts, 'finished'> {
  const at = digText(issue, 'closedAt');
  return at !== undefined && digText(issue, 'stateReason') === 'COMPLETED' ? { finished: { from, at } } : {};
}

function blockerOf(node: unknown): NonNullable<IssueFacts['blockedBy']>[number] {
  const repository = digText(node, 'repository', 'nameWithOwner');
  const state = digText(node, 'state');
  return {
    ref: repository ? `${repository}#${String(dig(node, 'number'))}` : '',
    ...(state && { open: state === 'OPEN' }),
  };
}
