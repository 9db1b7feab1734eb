import type { Capabilities } from './capabilities';
import type { Estimate } from './estimate/estimate';
import type { IssueFacts } from './issue';
import { contradictions, type Offer, offerOf } from './offer';
import type { Candidate } from './native';
import type { PlaceKind } from './places';
import type { Mark, Policy } from './policy';
import type { CheckResult } from './readiness/judge';
import { type Seen, workflowOf, wordsOf } from './status';
import type { Told } from './told';

/** Where an issue stands and what it is planned into, as a screen shows it. */
export interface WorkflowView {
  /** The policy's statuses, in their order. */
  statuses: { id: string; name: string }[];
  current?: string;
  /** The status that the checks speak for. */
  offer?: Offer;
  tags: TagView[];
  /** What does not fit together, each in a sentence. */
  notes: Told[];
  /** Null where it has none; absent where nobody could see, or the tracker has no such thing. */
  priority?: string | null;
  /** As the tracker itself has it; absent where it has none, or nobody could see. */
  estimate?: string;
  /** Who it is given to; absent where nobody could see. */
  assignees?: Candidate[];
  plan: Partial<Record<PlaceKind, string | null>>;
  /** What it is part of, the highest first. */
  above: string[];
  /** Why nothing can be changed here; absent where it can. */
  blocked?: Told;
}

export interface TagView {
  id: string;
  name: string;
  /** The label that stands for it; absent where a status does. */
  label?: string;
  on: boolean;
}

/** What a workflow is made from; facts with what is on its way. */
export interface Placed {
  facts: IssueFacts;
  policy: Pick<Policy, 'statuses' | 'tags'>;
  tracker: Capabilities;
  checks: readonly CheckResult[];
  voting?: Pick<Estimate, 'phase' | 'spread'>;
  /** What the team agreed on: it counts where the tracker holds no estimate. */
  agreed?: string;
  /** The id of the person at this screen. */
  me?: string;
  /** Why nobody can change anything here. */
  shut?: Told;
  connected: boolean;
}

/** Where an issue stands, in the words of its policy and its tracker. Pure. */
export function workflowView({
  facts,
  policy,
  tracker,
  checks,
  voting,
  agreed,
  me,
  shut,
  connected,
}: Placed): WorkflowView {
  const marks = fitted(policy, tracker);
  const workflow = workflowOf(seenIn(facts), marks);
  const held = hasEstimate(facts) ? String(facts.estimate) : undefined;
  const estimate = held ?? agreed;
  const weighed = { workflow, checks, ...(estimate !== undefined && { estimate }), ...(voting && { voting }) };
  const offer = offerOf(weighed);
  return {
    statuses: workflow.statuses.map(({ id }) => ({ id, name: titled(id) })),
    ...(workflow.current !== undefined && { current: workflow.current }),
    ...(offer && { offer }),
    tags: workflow.tags.map(({ id, mark, on }) => ({
      id,
      name: titled(id),
      ...(mark.as === 'label' && { label: mark.name }),
      on: on === true,
    })),
    notes: [...contradictions(weighed), ...respelt(policy, marks, tracker)],
    ...(facts.priority !== undefined && { priority: facts.priority }),
    ...(held !== undefined && { estimate: held }),
    ...(facts.assignees && { assignees: facts.assignees.map((one) => (one.id === me ? { ...one, me: true } : one)) }),
    plan: Object.fromEntries(
      tracker.changes.plan.flatMap((kind) => (facts[kind] === undefined ? [] : [[kind, facts[kind]]])),
    ),
    above: [...(facts.parents ?? []), ...(facts.milestone ? [facts.milestone] : [])].toReversed(),
    ...(shut !== undefined && { blocked: shut }),
    ...(!connected && { blocked: { key: 'account.connect-to-change', tracker: tracker.name } }),
  };
}

/** What a tracker shows of an issue's place. */
export function seenIn({ labels, status, state }: IssueFacts): Seen {
  const name = status ?? state;
  return { ...(labels && { labels }), ...(name !== undefined && { status: name }) };
}

/** The policy's marks as the tracker can hold them: a label without spaces where it takes none. */
export function fitted(
  { statuses, tags }: Pick<Policy, 'statuses' | 'tags'>,
  { changes }: Capabilities,
): Pick<Policy, 'statuses' | 'tags'> {
  if (changes.labels.spaces) return { statuses, tags };
  return { statuses: hyphened(statuses), tags: hyphened(tags) };
}

function hyphened(marks: Readonly<Record<string, Mark>>): Record<string, Mark> {
  return Object.fromEntries(
    Object.entries(marks).map(([id, mark]) => [
      id,
      mark.as === 'label' ? { ...mark, name: mark.name.trim().replace(/\s+/g, '-') } : mark,
    ]),
  );
}

function respelt(
  policy: Pick<Policy, 'statuses' | 'tags'>,
  marks: Pick<Policy, 'statuses' | 'tags'>,
  { name }: Capabilities,
): Told[] {
  const pairs = (['statuses', 'tags'] as const).flatMap((key) =>
    Object.entries(policy[key]).map(([id, mark]) => [mark.name, marks[key][id]?.name ?? mark.name]),
  );
  return pairs
    .filter(([one, other]) => one !== other)
    .map(([one = '', other = '']) => ({ key: 'label.respelt', tracker: name, name: one, kept: other }));
}

function hasEstimate({ estimate }: IssueFacts): boolean {
  return estimate !== undefined && estimate !== null && String(estimate).trim() !== '';
}

/** A status or tag as a name: `Ready for grooming`. */
export function titled(id: string): string {
  const words = wordsOf(id);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
