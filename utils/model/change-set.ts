import { type Change, withChange } from './change';
import type { IssueFacts } from './issue';
import type { IssueRef, Tenant } from './ref';

/** What a person wants of many issues at once: a status or tag of each team's policy by its id, or a priority by its name. */
export type BulkEdit =
  { kind: 'status'; to: string } | { kind: 'tag'; tag: string; on: boolean } | { kind: 'priority'; to: string };

/** Why an issue stays as it is. */
export type Cannot =
  'already' | 'not-read' | 'no-account' | 'other-person' | 'shut' | 'no-such-status' | 'no-such-tag' | 'no-priorities';

/** What becomes of one issue of a change set, or of its undoing. `lost`: given up elsewhere, or replaced by what its person said later. */
export type PartState = 'planned' | 'owed' | 'done' | 'stopped' | 'lost';
export type UndoState = 'asked' | 'owed' | 'done' | 'changed' | 'unread' | 'no-way';

/** One issue in a change set. */
export interface ChangePart {
  /** Of its command. */
  id: string;
  ref: IssueRef;
  tenant: Tenant;
  /** Whose account does it, by author id; empty where nothing is done. */
  person: string;
  title: string;
  /** What its tracker is called, and whom changes there notify, in sentences. */
  tracker: { name: string; tells: string };
  /** What was there when it was planned, and what will be; empty: nothing. */
  before: string;
  after: string;
  change?: Change;
  /** What takes it back, in order; empty where nothing can. */
  back: Change[];
  cannot?: Cannot;
  state: PartState;
  undo?: UndoState;
}

/** Changes of many issues that were planned, are done and can be undone as one. */
export interface ChangeSet {
  /** As the screen drew it. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  edit: BulkEdit;
  applied: boolean;
  parts: ChangePart[];
}

/** Change sets, the latest first, and why which of their commands were refused. */
export interface ChangeSets {
  sets: ChangeSet[];
  refused: Record<string, string>;
}

/** What issues of several projects can be given: ids of the policies' statuses and tags, names of priorities. */
export interface BulkChoices {
  statuses: string[];
  tags: string[];
  priorities: string[];
}

/** How long a change set can be undone, in milliseconds: 30 days. */
export const undoable = 30 * 24 * 60 * 60_000;

/** Milliseconds from one write to the next at one host. */
const pace = 1000;

/** How long a change set takes at the pace of its trackers, in milliseconds: they work side by side. */
export function durationOf(parts: readonly ChangePart[]): number {
  const counts = new Map<Tenant, number>();
  for (const { tenant, change } of parts) if (change) counts.set(tenant, (counts.get(tenant) ?? 0) + 1);
  return Math.max(0, ...counts.values()) * pace;
}

/** Whether an issue has what a change writes: then writing it again would change nothing. Pure. */
export function isSo(facts: IssueFacts, change: Change): boolean {
  if (change.kind === 'label' && facts.labels === undefined) return false;
  return keyOf(facts) === keyOf(withChange(facts, change));
}

/** What takes a change back, from what was there before it; empty where that is not known or cannot be written. Pure. */
export function inverseOf(before: IssueFacts, change: Change): Change[] {
  const { ref } = change;
  switch (change.kind) {
    case 'priority': {
      const name =
        before.priority ?? (ref.startsWith('linear:') && before.priority === null ? 'No priority' : undefined);
      return name === undefined ? [] : [{ kind: 'priority', ref, name }];
    }
    case 'label': {
      if (!change.without) return [{ kind: 'label', ref, name: change.name, on: !change.on }];
      const [first, ...others] = change.without;
      const had = before.labels?.some((label) => equal(label, change.name)) ?? false;
      const gone = had ? [] : [change.name];
      return first === undefined
        ? [{ kind: 'label', ref, name: change.name, on: false }]
        : [
            { kind: 'label', ref, name: first, on: true, without: gone },
            ...others.map((name) => labelOn(change, name)),
          ];
    }
    case 'move': {
      const to = before.status ?? before.state;
      return to === undefined
        ? []
        : [{ kind: 'move', ref, to }, ...(change.without ?? []).map((name) => labelOn(change, name))];
    }
    default:
      return [];
  }
}

function labelOn({ ref }: Change, name: string): Change {
  return { kind: 'label', ref, name, on: true };
}

/** A text for what can be changed of an issue, the same for the same, in any order and spelling of labels. */
function keyOf({ labels = [], status, state, priority }: IssueFacts): string {
  const names = labels.map((label) => label.trim().toLowerCase()).toSorted();
  return JSON.stringify([names, (status ?? state)?.toLowerCase(), priority?.toLowerCase()]);
}

function equal(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
