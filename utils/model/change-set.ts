import type { Change } from './change';
import type { Dormant } from './entry-fields';
import type { Place, PlaceKind } from './places';
import type { IssueRef, Tenant } from './ref';
import type { ReviewStep } from './review/state';
import type { Told } from './told';

/**
 * What a person wants of many issues at once: a status or tag of each team's policy by its id; a priority, or what they
 * are planned into, by its name, since each project has its own of that name. Null: out of whatever they are planned
 * into.
 */
export type OneEdit =
  | { kind: 'status'; to: string }
  | { kind: 'tag'; tag: string; on: boolean }
  | { kind: 'priority'; to: string }
  | { kind: 'plan'; place: PlaceKind; to: string | null }
  /** Given to somebody by name, as each tracker spells it; null: to nobody. */
  | { kind: 'assign'; to: string | null }
  /** Duplicates of one issue. */
  | { kind: 'duplicate'; of: IssueRef };
/** `round`: into the round that the owner fills, which is said in the ledger and is no change set. */
export type BulkKind = OneEdit['kind'] | 'round';
/** Those whose values come from the trackers or the teams' policies. */
export type ChoiceKind = Exclude<BulkKind, 'duplicate' | 'round'>;

/**
 * A number that the team came to, as its scale spells it: what one change of an issue may be beside those that people
 * choose.
 */
export type PartEdit = OneEdit | { kind: 'estimate'; to: string };

/**
 * The same change of all issues; or, of each, what follows from what people agree on in the round whose votes were
 * opened then (milliseconds since 1970); or a step of the quarterly review.
 */
export type BulkEdit = OneEdit | { kind: 'agreed'; reveals: number } | { kind: 'review'; step: ReviewStep };

/** Why an issue stays as it is. */
export type Cannot =
  | 'already'
  | 'not-read'
  | 'no-account'
  | 'other-person'
  | 'shut'
  | 'no-such-status'
  | 'no-such-tag'
  | 'no-priorities'
  | 'no-such-place'
  | 'several-places'
  | 'not-told'
  | 'no-such-person'
  | 'several-people'
  | 'itself'
  | 'elsewhere'
  | 'closed'
  | 'marked'
  | 'not-agreed'
  | 'not-in-review'
  | 'not-read-now'
  | 'no-closing'
  | 'several-closings'
  | 'closing-wants';

/**
 * What becomes of one issue of a change set, or of its undoing. `lost`: given up elsewhere, or replaced by what its
 * person said later.
 */
export type PartState = 'planned' | 'owed' | 'done' | 'stopped' | 'lost';
export type UndoState = 'asked' | 'owed' | 'done' | 'changed' | 'unread' | 'no-way';

/** One change of one issue in a change set, or why nothing changes there. */
export interface ChangePart {
  /** Of its command. */
  id: string;
  ref: IssueRef;
  tenant: Tenant;
  /** Whose account does it, by author id; empty where nothing is done. */
  person: string;
  title: string;
  /** What it changes; absent where the whole set changes the same. */
  edit?: PartEdit;
  /** What its tracker is called, and whom changes there notify. */
  tracker: { name: string; tells: Told };
  /** What was there when it was planned, and what will be; empty: nothing. */
  before: string;
  after: string;
  change?: Change;
  /** What a review saw of the issue before it labels it (`Dormant` in `entry-fields.ts`). */
  seen?: Pick<Dormant, 'touched' | 'thumbs' | 'comments'>;
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
  refused: Record<string, Told>;
}

/**
 * What issues of several projects can be given: ids of the policies' statuses and tags, names of priorities and places.
 */
export interface BulkChoices {
  statuses: string[];
  tags: string[];
  priorities: string[];
  plan: Pick<Place, 'kind' | 'name'>[];
  /** Names that every one of the projects knows. */
  people: string[];
}

/** The person at this screen, who has a name of their own in each tracker. */
export const meAsName = '@me';

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
