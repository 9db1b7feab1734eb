import { type IssueRef, projectOf } from '@/utils/model/ref';
import { nextOf, type Round, type RoundIssue, roundsAt } from '@/utils/model/rounds/round';
import { progressOf, roundKey, type Walk, type WalkView, waitingIn } from '@/utils/model/rounds/walk';
import { keptRules } from '@/utils/sync/kept-rules';
import type { WalkTools } from './walk-tools';

/** How a walk stands: with its round and what of it waits, from the rows of now. */
export interface WalkProgress {
  walk: Walk;
  round: Round | undefined;
  waiting: Map<IssueRef, RoundIssue>;
  left: Set<IssueRef>;
}

/** Reads the rows of its issues, not those of whole projects. */
export async function walkProgressOf({ store, rows, now }: WalkTools, walk: Walk): Promise<WalkProgress> {
  const rules = await keptRules(store, walk.order.map(projectOf));
  const rounds = roundsAt(rules, await rows.get(walk.order), now());
  const round = rounds.find((one) => roundKey(one) === walk.round);
  const waiting = new Map((round ? waitingIn(round) : []).map((issue) => [issue.row.ref, issue]));
  return { walk, round, waiting, left: new Set(waiting.keys()) };
}

/** Nothing where the walk is stopped, its round is over, or the issue is none of its. */
export function viewOf({ walk, round, waiting, left }: WalkProgress, ref: IssueRef): WalkView | null {
  if (!walk.on || !round || !walk.order.includes(ref)) return null;
  return {
    ...progressOf({ ...walk, at: ref }, waiting),
    round: round.id,
    votes: round.issues.some(({ row, wants }) => row.ref === ref && wants === 'vote'),
    answered: !left.has(ref),
  };
}

/** The line where nothing comes after the issue on screen. */
export function endOf({ walk, round, waiting, left }: WalkProgress): WalkView | null {
  if (!round) return null;
  return {
    ...progressOf(walk, waiting),
    round: round.id,
    votes: false,
    answered: true,
    end: { left: left.size, ...nextOf(round) },
  };
}
