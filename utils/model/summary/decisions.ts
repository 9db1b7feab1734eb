import type { CueKind } from './cues';
import { bodyId, type Said } from './reading/said';
import { isAsked, type Statement } from './reading/statement';
import type { Decision } from './thread';

/** What a deciding sentence does to the ticket. */
type Turn = 'closes' | 'reopens' | 'settles';

/** A decision with what is needed to tell whether it still holds. */
export interface Settled extends Decision {
  turn: Turn;
  /** Whether it gives the matter up rather than settling it. */
  abandons: boolean;
}

/** The sentences by which somebody settles the matter or the ticket's fate, those taken back among them. */
export function decisionsIn(thread: readonly Said[]): Settled[] {
  const found = thread.flatMap((said) => said.statements.flatMap((statement) => {
    const grade = gradeOf(statement, said);
    return grade === undefined ? [] : [settled(statement, said, grade)];
  }));
  return found.map((decision, at) => superseded(decision, found.slice(at + 1)));
}

type Grade = 'certain' | 'perhaps';

function settled(statement: Statement, said: Said, grade: Grade): Settled {
  const turn = statement.tells('reopened') ? 'reopens' : statement.tells('closed') ? 'closes' : 'settles';
  return { commentId: said.id, span: statement.text, certain: grade === 'certain', by: said.author.name, supersededBy: null, turn, abandons: statement.tells('abandoned') };
}

function gradeOf(statement: Statement, { id }: Said): Grade | undefined {
  if (isAsked(statement) || statement.checked !== undefined) return undefined;
  if (statement.section === 'decision') return statement.tells('doubt') ? 'perhaps' : 'certain';
  if (statement.tells('decided')) return asserted(statement, 'decided') ? 'certain' : 'perhaps';
  if (id === bodyId) return undefined;
  if (statement.clause('reopened', 'doubt', 'condition')) return 'perhaps';
  if (statement.clause('closed', 'doubt')) return asserted(statement, 'closed') ? 'certain' : 'perhaps';
  if (statement.clause('closable')) return 'perhaps';
  return weak.some((kind) => statement.clause(kind, 'doubt')) ? 'perhaps' : undefined;
}

const weak: readonly CueKind[] = ['abandoned', 'fixed', 'chosen', 'moved'];

/** Whether a clause says so, without doubt or condition. */
function asserted(statement: Statement, kind: CueKind): boolean {
  return statement.clause(kind, 'doubt', 'condition') && !statement.tells('depends');
}

/** A later turn of the ticket's fate replaces an earlier one. */
function superseded(decision: Settled, later: readonly Settled[]): Settled {
  const by = later.find((other) => other.commentId !== decision.commentId && replaces(other, decision));
  return by === undefined ? decision : { ...decision, certain: false, supersededBy: by.commentId };
}

function replaces(later: Settled, earlier: Settled): boolean {
  return (earlier.turn === 'closes' && later.turn === 'reopens') || (earlier.turn === 'reopens' && later.turn === 'closes');
}
