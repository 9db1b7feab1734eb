import type { IssueFacts } from './issue';
import type { Person } from './native';
import type { PlaceKind } from './places';
import type { IssueRef } from './ref';

/**
 * A change of what the tracker itself holds of an issue. Done twice it is done once: each names what is to be, not what
 * is to happen.
 */
export type Change =
  /**
   * One label, created where there is none, unless it is `known`: there when it was chosen, so that one that is missing
   * was renamed. `without`: statuses that it takes the place of, gone once it is there.
   */
  | { kind: 'label'; ref: IssueRef; name: string; on: boolean; known?: true; without?: string[] }
  /**
   * To a Jira status or Linear state, by its name; on GitHub `open` or `closed`. `state`: what the issue is in it,
   * where that is known beforehand, as on the way back. `reason`: nobody will do it, where a tracker tells that apart.
   */
  | {
      kind: 'move';
      ref: IssueRef;
      to: string;
      state?: IssueFacts['state'];
      without?: string[];
      reason?: 'not-planned';
    }
  /** Null: none. */
  | { kind: 'estimate'; ref: IssueRef; value: string | null }
  | { kind: 'priority'; ref: IssueRef; name: string }
  /**
   * `instead`: names of those that it takes the place of, where a tracker holds several. Off without an id: whatever is
   * there goes.
   */
  | { kind: 'plan'; ref: IssueRef; place: PlaceKind; id: string; name: string; on: boolean; instead?: string[] }
  /** `instead`: ids of those that they take the place of, where a tracker holds one. */
  | { kind: 'assign'; ref: IssueRef; person: Person; on: boolean; instead?: string[] }
  /** Marked as a duplicate of another issue of the same host, or no more; see `closesDuplicates`. */
  | { kind: 'duplicate'; ref: IssueRef; of: IssueRef; on: boolean };

const kinds: ReadonlySet<string> = new Set([
  'label',
  'move',
  'estimate',
  'priority',
  'plan',
  'assign',
  'duplicate',
] satisfies Change['kind'][]);

/** Whether a command changes what the tracker holds of the issue, rather than its discussion. */
export function isChange<T extends { kind: string }>(command: T): command is Extract<T, Change> {
  return kinds.has(command.kind);
}

/** The field that a change was said in, as receipts name it. */
export function fieldOfChange(change: Change): string {
  switch (change.kind) {
    case 'label':
      return change.without ? 'status' : `label:${change.name}`;
    case 'move':
      return 'status';
    case 'plan':
      return `plan:${change.place}`;
    case 'assign':
      return `assign:${change.person.id}`;
    default:
      return change.kind;
  }
}

/** What the tracker will say of an issue once a change is done, as far as that is known beforehand. Pure. */
export function withChange(facts: IssueFacts, change: Change): IssueFacts {
  switch (change.kind) {
    case 'label':
      return withLabels(facts, [change.name, ...(change.without ?? [])], change.on ? [change.name] : []);
    case 'move': {
      const state = change.state ?? (change.to === 'open' || change.to === 'closed' ? change.to : undefined);
      return { ...withLabels(facts, change.without ?? [], []), status: change.to, ...(state && { state }) };
    }
    case 'estimate':
      return {
        ...facts,
        estimate:
          change.value === null || change.value === '' || Number.isNaN(Number(change.value))
            ? change.value
            : Number(change.value),
      };
    case 'priority':
      return { ...facts, priority: change.name };
    case 'plan':
      return { ...facts, [change.place]: change.on ? change.name : null };
    case 'assign':
      return withAssignee(facts, change);
    case 'duplicate':
      return {
        ...facts,
        duplicateOf: change.on ? change.of : null,
        ...(closesDuplicates(change.ref) && { state: change.on ? 'closed' : 'open' }),
      };
  }
}

/**
 * Whether a tracker closes what is marked as a duplicate there, and opens it again with the mark: Jira links the two,
 * and no more.
 */
export function closesDuplicates(ref: IssueRef): boolean {
  return !ref.startsWith('jira:');
}

function withLabels(facts: IssueFacts, gone: readonly string[], added: readonly string[]): IssueFacts {
  if (facts.labels === undefined) return facts;
  const names = new Set(gone.map((name) => name.toLowerCase()));
  return { ...facts, labels: [...facts.labels.filter((label) => !names.has(label.toLowerCase())), ...added] };
}

function withAssignee(
  facts: IssueFacts,
  { person, on, instead = [] }: Extract<Change, { kind: 'assign' }>,
): IssueFacts {
  if (facts.assignees === undefined) return facts;
  const others = facts.assignees.filter(({ id }) => id !== person.id && !(on && instead.includes(id)));
  return { ...facts, assignees: on ? [...others, person] : others };
}
