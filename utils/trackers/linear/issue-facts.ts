import type { IssueFacts } from '@/utils/model/issue';
import { dig, digList, digText } from '@/utils/model/dig';
import { piecesOf } from '../pieces';
import { personOf } from './person';
import { cycleName } from './places';
import { priorities } from './priorities';

const closed = new Set(['completed', 'canceled', 'duplicate']);

/** What Linear says of an issue beside its text, as `issueQuery` or a list asks for it. */
export function factsOf(issue: unknown): IssueFacts {
  const estimates = digText(issue, 'team', 'issueEstimationType') !== 'notUsed';
  const estimate = dig(issue, 'estimate');
  const createdAt = digText(issue, 'createdAt');
  const updatedAt = digText(issue, 'updatedAt');
  const status = digText(issue, 'state', 'name');
  const priority = dig(issue, 'priority');
  const assignee = personOf(dig(issue, 'assignee'));
  return {
    state: stateIn(issue) ?? 'open',
    labels: namesIn(digList(issue, 'labels', 'nodes')),
    ...(status && { status }),
    priority: typeof priority === 'number' && priority > 0 ? (priorities[priority] ?? null) : null,
    milestone: digText(issue, 'projectMilestone', 'name') ?? null,
    cycle: dig(issue, 'cycle') ? cycleName(dig(issue, 'cycle')) : null,
    project: digText(issue, 'project', 'name') ?? null,
    assignees: assignee ? [assignee] : [],
    parents: aboveOf(issue),
    ...(dig(issue, 'children') !== undefined && piecesOf(digList(issue, 'children', 'nodes').length)),
    // A team that does not estimate has nothing to be missed.
    ...(estimates && { estimate: typeof estimate === 'number' ? estimate : null }),
    blockedBy: digList(issue, 'inverseRelations', 'nodes')
      .filter((relation) => digText(relation, 'type') === 'blocks')
      .map(blockerOf),
    ...(createdAt && { createdAt, ...finishedIn(issue, createdAt) }),
    ...(updatedAt && { updatedAt }),
  };
}

function finishedIn(issue: unknown, createdAt: string): Pick<IssueFacts, 'finished'> {
  const at = digText(issue, 'completedAt');
  return at === undefined ? {} : { finished: { from: digText(issue, 'startedAt') ?? createdAt, at } };
}

/** The nearest first: parent issues, project, initiatives. */
function aboveOf(issue: unknown): string[] {
  const nearest = [
    digText(issue, 'parent', 'title'),
    digText(issue, 'parent', 'parent', 'title'),
    digText(issue, 'project', 'name'),
  ];
  return [
    ...nearest.filter((name) => name !== undefined),
    ...namesIn(digList(issue, 'project', 'initiatives', 'nodes')),
  ];
}

/** Whether an issue is closed by its state; undefined where its answer has none. */
export function stateIn(issue: unknown): IssueFacts['state'] {
  const type = digText(issue, 'state', 'type');
  return type === undefined ? undefined : closed.has(type) ? 'closed' : 'open';
}

function namesIn(nodes: unknown[]): string[] {
  return nodes.map((node) => digText(node, 'name')).filter((name) => name !== undefined);
}

function blockerOf(relation: unknown): NonNullable<IssueFacts['blockedBy']>[number] {
  const issue = dig(relation, 'issue');
  return {
    ref: digText(issue, 'identifier') ?? '',
    ...(issue !== null && { open: stateIn(issue) !== 'closed' }),
  };
}
