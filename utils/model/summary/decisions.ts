import { acceptedIn, type Accepted } from './accepted';
import type { CueKind } from './cues';
import { bodyId, type Said } from './reading/said';
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
export function decisionsIn(thread: readonly Said[], state: Thread['state']): Settled[] {
  const proposals = acceptedIn(thread);
  const found = thread.flatMap((said) => said.statements.flatMap((statement) => {
    const grade = gradeOf(statement, said) ?? gradeOfProposal(proposals.find((one) => one.statement === statement), state);
    return grade === undefined ? [] : [settled(statement, said, grade)];
  }));
  return found.map((decision) => superseded(decision, found, thread));
}

type Grade = 'certain' | 'perhaps';

function settled(statement: Statement, said: Said, grade: Grade): Settled {
  const turn = statement.tells('reopened') ? 'reopens' : statement.tells('closed') || statement.tells('fixed') ? 'closes' : 'settles';
  return { commentId: said.id, span: statement.text, certain: grade === 'certain', by: said.author.name, supersededBy: null, turn, abandons: statement.tells('abandoned') };
}

function gradeOf(statement: Statement, { id }: Said): Grade | undefined {
  if (isAsked(statement) || statement.checked !== undefined) return undefined;
  if (statement.section === 'decision') return statement.tells('doubt') ? 'perhaps' : 'certain';
  if (statement.tells('decided')) return asserted(statement, 'decided') ? 'certain' : 'perhaps';
  if (id === bodyId) return undefined;
  if (statement.clause('reopened', 'doubt', 'condition')) return 'perhaps';
  if (statement.clause('closed', 'doubt')) return asserted(statement, 'closed') ? 'certain' : 'perhaps';
  return statement.clause('closable') || weak.some((kind) => statement.clause(kind, 'doubt')) ? 'perhaps' : undefined;
}

const weak: readonly CueKind[] = ['abandoned', 'fixed', 'chosen', 'moved'];

/** Whether a clause says so, without doubt or condition. */
function asserted(statement: Statement, kind: CueKind): boolean {
  return statement.clause(kind, 'doubt', 'condition') && !statement.tells('depends');
}

/** A proposal is asserted only where several accepted it, nobody opposed it, and the issue is closed. */
function gradeOfProposal(proposal: Accepted | undefined, state: Thread['state']): Grade | undefined {
  if (proposal === undefined) return undefined;
  return proposal.by >= 2 && !proposal.opposed && state === 'closed' ? 'certain' : 'perhaps';
}

/** A later turn of the ticket's fate replaces an earlier one, and so does a later comment that takes it back. */
function superseded(decision: Settled, all: readonly Settled[], thread: readonly Said[]): Settled {
  const at = thread.findIndex(({ id }) => id === decision.commentId);
  const by = thread.slice(at + 1).find((said) => takesBack(said, decision) || all.some((other) => other.commentId === said.id && replaces(other, decision)));
  return by === undefined ? decision : { ...decision, certain: false, supersededBy: by.id };
}

function replaces(later: Settled, earlier: Settled): boolean {
  return (earlier.turn === 'closes' && later.turn === 'reopens') || (earlier.turn === 'reopens' && later.turn === 'closes');
}

/** Whether a comment says that what was decided does not hold: "never mind", "it still fails". */
function takesBack({ author, statements }: Said, { turn, by }: Settled): boolean {
  return (turn === 'closes' || author.name === by) && statements.some((statement) => statement.tells('takenBack') && !isAsked(statement));
}
