import { type IssueRef, projectOf } from '@/utils/model/ref';
import { momentText } from '@/utils/model/rounds/moment';
import { type Round, type RoundIssue, roundsAt } from '@/utils/model/rounds/round';
import { roundRulesIn, roundRulesKey } from '@/utils/model/rounds/rules';
import { progressOf, roundKey, type Walk, type WalkView, waitingIn } from '@/utils/model/rounds/walk';
import type { WalkTools } from './walk-tools';

/** How a walk stands: with its round and what of it waits, from the rows of now. */
export interface Standing {
  walk: Walk;
  round: Round | undefined;
  waiting: Map<IssueRef, RoundIssue>;
  left: Set<IssueRef>;
}

/** Reads the rows of its issues, not those of whole projects. */
export async function standingOf({ store, rows, now }: WalkTools, walk: Walk): Promise<Standing> {
  const projects = [...new Set(walk.order.map(projectOf))];
  const rules = await Promise.all(projects.map((project) => store.setting(roundRulesKey(project))));
  const rounds = roundsAt(
    rules.flatMap((one) => roundRulesIn(one) ?? []),
    await rows.get(walk.order),
    now(),
  );
  const round = rounds.find((one) => roundKey(one) === walk.round);
  const waiting = new Map((round ? waitingIn(round) : []).map((issue) => [issue.row.ref, issue]));
  return { walk, round, waiting, left: new Set(waiting.keys()) };
}

/** Nothing where the walk is stopped, its round is over, or the issue is none of its. */
export function viewOf({ walk, round, waiting, left }: Standing, ref: IssueRef): WalkView | null {
  if (!walk.on || !round || !walk.order.includes(ref)) return null;
  const here = { ...walk, at: ref };
  const { nth, of, minutes } = progressOf(here, waiting);
  const votes = round.issues.some(({ row, wants }) => row.ref === ref && wants === 'vote');
  const answered = !left.has(ref);
  const rest = minutes > 0 ? ` · about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left` : '';
  // A 👍 is no size: whoever gives one is told what is still asked for.
  const asked = votes && !answered ? ' · your estimate is asked' : '';
  return {
    says: `${nth} of ${of}${rest}${asked}`,
    pass: `pass:${round.id}`,
    votes,
    answered,
    over: false,
  };
}

/** What is said at the end. */
export function endOf({ round, left }: Standing): WalkView | null {
  if (!round) return null;
  const when =
    round.phase === 'open' ? `Votes are opened ${momentText(round.reveals)}.` : `It ends ${momentText(round.closes)}.`;
  const waits =
    left.size === 0
      ? 'That was all.'
      : `That was the last one; ${left.size} you passed by still ${left.size === 1 ? 'waits' : 'wait'}.`;
  return { says: `${waits} ${when}`, pass: `pass:${round.id}`, votes: false, answered: true, over: true };
}
