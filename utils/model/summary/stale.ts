import { type Said, type Talk } from './reading/said';
import type { Decision, Found } from './thread';

/** What a deciding sentence does to the ticket. */
export type Turn = 'closes' | 'reopens' | 'settles';

/** A decision with what is needed to rank it and to tell whether it still holds. */
export interface Settled extends Found<Decision> {
  turn: Turn;
  /** Whether it gives the matter up rather than settling it. */
  abandons: boolean;
  /** Whether the cues read it so: no other sentence reverses one before it. */
  byCues: boolean;
}

/** A comment after which an earlier decision may no longer hold. */
interface Reversal {
  at: number;
  said: Said;
  turns: ReadonlySet<Turn>;
  takesBack: boolean;
}

/**
 * A later turn of the ticket's fate replaces an earlier one, and so does a later comment that takes it back. What
 * somebody else objects to later is settled no more than perhaps. Changes the decisions that it is given.
 */
export function unsettleStale(found: readonly Settled[], { said }: Talk): void {
  const turns = new Map<string, Set<Turn>>();
  for (const { commentId, turn, byCues } of found)
    if (byCues) turns.set(commentId, (turns.get(commentId) ?? new Set()).add(turn));
  const reversals = said
    .map((one, at): Reversal => ({ at, said: one, turns: turns.get(one.id) ?? none, takesBack: takesBack(one) }))
    .filter((one) => one.takesBack || one.turns.has('closes') || one.turns.has('reopens'));
  const objections = said.flatMap((one, at) => (objects(one) ? [{ at, by: one.author.name }] : []));
  const place = new Map(said.map(({ id }, at) => [id, at]));
  for (const decision of found) {
    const at = place.get(decision.commentId) ?? 0;
    const by = reversals.find((later) => later.at > at && reverses(later, decision));
    if (by !== undefined) decision.supersededBy = by.said.id;
    const contested =
      decision.turn === 'settles' && objections.some((later) => later.at > at && later.by !== decision.by);
    if (by !== undefined || contested) decision.certain = false;
  }
}

const none: ReadonlySet<Turn> = new Set();

function reverses({ turns, takesBack, said }: Reversal, { turn, by }: Settled): boolean {
  if (takesBack && (turn === 'closes' || said.author.name === by)) return true;
  return (turn === 'closes' && turns.has('reopens')) || (turn === 'reopens' && turns.has('closes'));
}

function objects({ statements }: Said): boolean {
  return statements.some((statement) => statement.tells('objects') && !statement.asked);
}

/** Whether a comment says that something said before does not hold: "never mind", "it still fails". */
function takesBack({ statements }: Said): boolean {
  return statements.some((statement) => statement.tells('takenBack') && !statement.asked);
}
