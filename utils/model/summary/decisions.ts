import { acceptedIn, type Accepted } from './accepted';
import type { CueKind } from './cues';
import { bodyId, type Said, type Talk } from './reading/said';
import { isAsked, type Statement } from './reading/statement';
import type { Decision, Thread } from './thread';

/** What a deciding sentence does to the ticket. */
type Turn = 'closes' | 'reopens' | 'settles';

/** A decision with what is needed to tell whether it still holds. */
export interface Settled extends Decision {
  turn: Turn;
  /** Whether it gives the matter up rather than settling it. */
  abandons: boolean;
}

/** The sentences by which somebody settles the matter or the ticket's fate, those taken back among them, in page order. */
export function decisionsIn(talk: Talk, state: Thread['state']): Settled[] {
  const proposals = acceptedIn(talk);
  const found = talk.said.flatMap((said) =>
    said.statements.flatMap((statement) => {
      const grade = gradeOf(statement, said) ?? gradeOfProposal(proposals.get(statement), state);
      return grade === undefined ? [] : [settled(statement, said, grade)];
    }),
  );
  return withoutStale(found, talk);
}

type Grade = 'certain' | 'perhaps';

function settled(statement: Statement, said: Said, grade: Grade): Settled {
  const turn = statement.tells('reopened')
    ? 'reopens'
    : statement.tells('closed') || statement.tells('fixed')
      ? 'closes'
      : 'settles';
  return {
    commentId: said.id,
    span: statement.text,
    certain: grade === 'certain',
    by: said.author.name,
    supersededBy: null,
    turn,
    abandons: statement.tells('abandoned'),
  };
}

function gradeOf(statement: Statement, { id }: Said): Grade | undefined {
  if (isAsked(statement) || statement.checked !== undefined) return undefined;
  if (statement.section === 'decision')
    return statement.tells('doubt') || /^\d/.test(statement.text) ? 'perhaps' : 'certain';
  if (statement.tells('decided')) return id !== bodyId && asserted(statement, 'decided') ? 'certain' : 'perhaps';
  if (id === bodyId) return statement.clause('closed', 'doubt', 'condition') ? 'perhaps' : undefined;
  if (statement.clause('reopened', 'doubt', 'condition')) return 'perhaps';
  if (statement.clause('closed', 'doubt'))
    return asserted(statement, 'closed') && !statement.tells('moved') ? 'certain' : 'perhaps';
  return statement.clause('closable') ||
    statement.clause('closed') ||
    weak.some((kind) => statement.clause(kind, 'doubt'))
    ? 'perhaps'
    : undefined;
}

const weak: readonly CueKind[] = ['abandoned', 'fixed', 'chosen', 'moved'];

/** Whether a clause says so, without doubt or condition. */
function asserted(statement: Statement, kind: CueKind): boolean {
  return statement.clause(kind, 'doubt', 'condition') && !statement.tells('depends') && !statement.tells('history');
}

/** A proposal is asserted only where several accepted it, nobody opposed it, and the issue is closed. */
function gradeOfProposal(proposal: Accepted | undefined, state: Thread['state']): Grade | undefined {
  if (proposal === undefined) return undefined;
  return proposal.by >= 2 && !proposal.opposed && state === 'closed' ? 'certain' : 'perhaps';
}

/** A comment after which an earlier decision may no longer hold. */
interface Reversal {
  at: number;
  said: Said;
  turns: ReadonlySet<Turn>;
  takesBack: boolean;
}

/** A later turn of the ticket's fate replaces an earlier one, and so does a later comment that takes it back. What somebody else objects to later is settled no more than perhaps. */
function withoutStale(found: readonly Settled[], { said }: Talk): Settled[] {
  const turns = new Map<string, Set<Turn>>();
  for (const { commentId, turn } of found) turns.set(commentId, (turns.get(commentId) ?? new Set()).add(turn));
  const reversals = said
    .map((one, at): Reversal => ({ at, said: one, turns: turns.get(one.id) ?? none, takesBack: takesBack(one) }))
    .filter((one) => one.takesBack || one.turns.has('closes') || one.turns.has('reopens'));
  const objections = said.flatMap((one, at) => (objects(one) ? [{ at, by: one.author.name }] : []));
  const place = new Map(said.map(({ id }, at) => [id, at]));
  return found.map((decision) => {
    const at = place.get(decision.commentId) ?? 0;
    const by = reversals.find((later) => later.at > at && reverses(later, decision));
    if (by !== undefined) return { ...decision, certain: false, supersededBy: by.said.id };
    const contested =
      decision.turn === 'settles' && objections.some((later) => later.at > at && later.by !== decision.by);
    return contested ? { ...decision, certain: false } : decision;
  });
}

const none: ReadonlySet<Turn> = new Set();

function reverses({ turns, takesBack, said }: Reversal, { turn, by }: Settled): boolean {
  if (takesBack && (turn === 'closes' || said.author.name === by)) return true;
  return (turn === 'closes' && turns.has('reopens')) || (turn === 'reopens' && turns.has('closes'));
}

function objects({ statements }: Said): boolean {
  return statements.some((statement) => statement.tells('objects') && !isAsked(statement));
}

/** Whether a comment says that something said before does not hold: "never mind", "it still fails". */
function takesBack({ statements }: Said): boolean {
  return statements.some((statement) => statement.tells('takenBack') && !isAsked(statement));
}
