import { diffWords, type Run } from './diff';
import type { Estimate } from './estimate/estimate';
import type { IssueFacts } from './issue';
import { type CommentText, timeIn } from './comment-text';

/** What somebody saw of an issue when they last looked: kept on the device, shared with nobody. */
export interface Snapshot {
  title: string;
  /** The description as it was written; absent where only its looks are known. */
  source?: string;
  /**
   * `standing`: the status by the team's rules, in words, where a label stands for it; empty for none. Kept under its
   * first name, since what a person saw last is in the database.
   */
  facts: IssueFacts & { standing?: string };
  /** Those of others; absent where nobody could see. */
  comments?: readonly Pick<CommentText, 'id' | 'at' | 'editedAt'>[];
  /** Whether these are all comments. */
  complete: boolean;
  /** Which others voted in which round (author ids), and what came of it. Absent where nobody could see. */
  votes?: { round: string; phase: Estimate['phase']; voted: readonly string[]; agreed?: string };
}

const facts = [
  'state',
  'standing',
  'status',
  'estimate',
  'priority',
  'milestone',
  'sprint',
  'cycle',
  'project',
] as const;
const lists = ['labels', 'parents', 'blockers'] as const;

/** One thing that changed since. */
export type Change =
  | { kind: 'title' | 'text'; runs: Run[] }
  | { kind: 'fact'; what: (typeof facts)[number]; from: string; to: string }
  | { kind: 'list'; what: (typeof lists)[number]; added: string[]; removed: string[] }
  /** Ids, the oldest first; deleted ones are not there to be named. */
  | { kind: 'comments'; added: string[]; edited: string[]; deleted: number }
  | { kind: 'votes'; round?: string; voted: string[]; phase?: Estimate['phase']; agreed?: string };

/**
 * What changed between two looks, title and text word by word. Nothing on the first; what nobody could see did not
 * change.
 */
export function changesSince(before: Snapshot | undefined, now: Snapshot): Change[] {
  if (!before) return [];
  return [
    ...worded('title', before.title, now.title),
    ...worded('text', before.source, now.source),
    ...facts.flatMap((what) => ofFact(what, before.facts[what], now.facts[what])),
    ...lists.flatMap((what) => ofList(what, listIn(before, what), listIn(now, what))),
    ...ofComments(before, now),
    ...ofVotes(before.votes, now.votes),
  ];
}

function worded(kind: 'title' | 'text', before: string | undefined, now: string | undefined): Change[] {
  if (before === undefined || now === undefined || before === now) return [];
  const runs = diffWords(before, now);
  return runs.some((run) => run.kind !== 'same' && run.text.trim() !== '') ? [{ kind, runs }] : [];
}

function ofFact(
  what: Extract<Change, { kind: 'fact' }>['what'],
  before: string | number | null | undefined,
  now: string | number | null | undefined,
): Change[] {
  const [from, to] = [String(before ?? ''), String(now ?? '')];
  return before === undefined || now === undefined || from === to ? [] : [{ kind: 'fact', what, from, to }];
}

function listIn({ facts }: Snapshot, what: Extract<Change, { kind: 'list' }>['what']): readonly string[] | undefined {
  if (what !== 'blockers') return facts[what];
  return facts.blockedBy?.flatMap(({ ref, open }) => (ref === '' ? [] : open === false ? `${ref} (done)` : ref));
}

function ofList(
  what: Extract<Change, { kind: 'list' }>['what'],
  before: readonly string[] | undefined,
  now: readonly string[] | undefined,
): Change[] {
  if (!before || !now) return [];
  const [added, removed] = [without(now, before), without(before, now)];
  return added.length + removed.length === 0 ? [] : [{ kind: 'list', what, added, removed }];
}

function without(list: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return [...new Set(list)].filter((one) => !known.has(one));
}

/**
 * Where not all comments had been read, only those after the last one known are new: the others were merely not seen.
 */
function ofComments({ comments: earlier, complete }: Snapshot, { comments: all, complete: isAll }: Snapshot): Change[] {
  if (!earlier || !all) return [];
  const known = new Map(earlier.map((comment) => [comment.id, comment]));
  const last = complete ? -1 : earlier.reduce((latest, { at }) => Math.max(latest, timeIn(at)), -1);
  const added = all.filter(({ id, at }) => !known.has(id) && timeIn(at) > last).map(({ id }) => id);
  const edited = all
    .filter(({ id, editedAt }) => known.has(id) && editedAt !== undefined && editedAt !== known.get(id)?.editedAt)
    .map(({ id }) => id);
  const there = new Set(all.map(({ id }) => id));
  const deleted = isAll ? earlier.filter(({ id }) => !there.has(id)).length : 0;
  return added.length + edited.length + deleted === 0 ? [] : [{ kind: 'comments', added, edited, deleted }];
}

function ofVotes(before: Snapshot['votes'], now: Snapshot['votes']): Change[] {
  if (!before || !now) return [];
  const isNew = before.round !== now.round;
  const voted = without(now.voted, isNew ? [] : before.voted);
  const change = {
    ...(isNew && { round: now.round }),
    voted,
    ...(now.phase !== before.phase && { phase: now.phase }),
    ...(now.agreed !== undefined && now.agreed !== before.agreed && { agreed: now.agreed }),
  };
  return Object.keys(change).length > 1 || voted.length > 0 ? [{ kind: 'votes', ...change }] : [];
}
