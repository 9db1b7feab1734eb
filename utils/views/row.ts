import type { IssueFacts } from '@/utils/model/issue';
import { type PlaceKind, placeKinds } from '@/utils/model/places';
import { projectOf, trackerOf } from '@/utils/model/ref';
import type { Row, RowReactions } from '@/utils/model/rows/row';
import type { ReactionView, View } from '@/utils/model/view';
import { asksIn, sinceOf, turnOf } from './row-turn';

/** Names that a row keeps of each reaction. */
const mostNames = 10;
/** Labels and people that a row keeps: hostile issues have a hundred. */
const most = 20;

/**
 * One issue as lists need it, from what a panel would show of it. `facts`: what the tracker says beside the text;
 * `link`: where people open it. Pure.
 */
export function rowOf(view: View, facts: IssueFacts, link: string): Row {
  const asks = asksIn(view);
  const updatedAt = Date.parse(facts.updatedAt ?? '');
  const known = Number.isNaN(updatedAt) ? undefined : updatedAt;
  const row: Row = {
    ref: view.ref,
    project: projectOf(view.ref),
    tracker: trackerOf(view.ref),
    link,
    title: view.title,
    ...(view.state && { state: view.state }),
    ...placeIn(view, facts),
    ...votingIn(view),
    ...readinessIn(view),
    reactions: reactionsIn(view.reactions),
    questions: questionsIn(view),
    live: view.live.length,
    ...(view.comments !== undefined && { comments: view.comments }),
    asks,
    turn: 'nobody',
    since: sinceOf(view) ?? known ?? view.readAt,
    ...(known !== undefined && { updatedAt: known }),
    ...tookIn(facts),
    readAt: view.readAt,
    readBy: view.readBy === 'api' ? 'api' : 'page',
    from: '',
  };
  return { ...row, turn: turnOf(row) };
}

const day = 24 * 60 * 60_000;

function tookIn({ finished }: IssueFacts): Pick<Row, 'took'> {
  const took = finished && (Date.parse(finished.at) - Date.parse(finished.from)) / day;
  return took !== undefined && took >= 0 ? { took } : {};
}

type Placed = Pick<
  Row,
  | 'status'
  | 'trackerStatus'
  | 'duplicateOf'
  | 'tags'
  | 'labels'
  | 'priority'
  | 'estimate'
  | 'plan'
  | 'parents'
  | 'assignees'
  | 'mine'
>;

function placeIn({ workflow }: View, facts: IssueFacts): Placed {
  const assignees = workflow.assignees ?? [];
  return {
    ...(workflow.current !== undefined && { status: workflow.current }),
    ...(facts.status !== undefined && { trackerStatus: facts.status }),
    ...(facts.duplicateOf && { duplicateOf: facts.duplicateOf }),
    tags: workflow.tags.filter(({ on }) => on).map(({ id }) => id),
    labels: (facts.labels ?? []).slice(0, most),
    ...(workflow.priority !== undefined && { priority: workflow.priority }),
    ...(workflow.estimate !== undefined && { estimate: workflow.estimate }),
    plan: planIn(workflow.plan),
    parents: workflow.above.toReversed(),
    assignees: assignees.slice(0, most).map(({ name }) => name),
    mine: assignees.some(({ me }) => me === true),
  };
}

function planIn(plan: Partial<Record<PlaceKind, string | null>>): Row['plan'] {
  return Object.fromEntries(placeKinds.flatMap((kind) => (plan[kind] ? [[kind, plan[kind]]] : [])));
}

function votingIn({ estimate, workflow }: View): Pick<Row, 'ballot' | 'votes' | 'spread' | 'estimate'> {
  if (!estimate) return { ballot: 'idle', votes: { cast: 0, mine: false } };
  const { phase, votes, mine, spread, agreed } = estimate;
  return {
    ballot: phase,
    votes: { cast: votes.length, mine: mine !== undefined },
    ...(spread && { spread }),
    // What the team agreed on counts where the tracker holds no estimate.
    ...(workflow.estimate === undefined && agreed && { estimate: agreed.value }),
  };
}

function readinessIn({ checks }: View): Pick<Row, 'passed' | 'required' | 'failing'> {
  const required = checks.filter(({ level }) => level === 'required');
  const failing = required.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'waived');
  return {
    passed: required.length - failing.length,
    required: required.length,
    failing: failing.map(({ by, id, name }) => (by === 'hand' && typeof name === 'string' ? name : id)),
  };
}

function reactionsIn(views: readonly ReactionView[]): RowReactions {
  const of = (kind: ReactionView['kind']): ReactionView | undefined => views.find((view) => view.kind === kind);
  const names = (kind: ReactionView['kind']): string[] =>
    (of(kind)?.team ?? []).slice(0, mostNames).map(({ name }) => name);
  return {
    '+1': of('+1')?.team.length ?? 0,
    '-1': of('-1')?.team.length ?? 0,
    ready: of('ready')?.team.length ?? 0,
    stale: of('ready')?.team.filter(({ stale }) => stale).length ?? 0,
    mine: views.filter(({ mine }) => mine).map(({ kind }) => kind),
    names: { '+1': names('+1'), '-1': names('-1'), ready: names('ready') },
  };
}

function questionsIn({ questions }: View): Row['questions'] {
  const open = questions.filter(({ state }) => state === 'open');
  return { open: open.length, toMe: open.filter(({ toMe }) => toMe).length };
}
