import type { Accepted, acceptedIn } from './accepted';
import { type CueKind, cueSet } from './cue-kinds';
import type { Facts, Grade } from './judging/facts';
import { judge, whyOf } from './judging/judge';
import type { Model } from './judging/models';
import { bodyId, type Said } from './reading/said';
import type { Statement } from './reading/statement';
import type { Settled, Turn } from './stale';
import type { Thread } from './thread';

/** A sentence by which somebody may settle the matter or the ticket's fate, one taken back too. */
export function decisionOf(
  statement: Statement,
  said: Said,
  grade: Grade | undefined,
  facts: Facts,
  model: Model,
): Settled | undefined {
  if (grade === undefined && statement.asked) return undefined;
  const known = facts(statement, said);
  const judged = judge(known, grade, model);
  if (judged === undefined || settlesNothing(statement)) return undefined;
  if (grade === undefined && isSuggested(statement)) return undefined;
  const isSaidSo = grade === 'certain' && statement.section === 'decision';
  const certain = isSaidSo || (judged.sure && !isUncertain(statement, said));
  if (!certain && !judged.worth) return undefined;
  return {
    commentId: said.id,
    span: statement.text,
    by: said.author.name,
    supersededBy: null,
    turn: turnOf(statement),
    abandons: statement.tells('abandoned'),
    certain,
    likely: judged.likely,
    why: whyOf(statement, known, grade, model),
    byCues: grade !== undefined,
  };
}

/** How the cues read a sentence: as a decision, as one perhaps, or as none. */
export function decisionGrade(
  statement: Statement,
  said: Said,
  proposals: ReturnType<typeof acceptedIn>,
  state: Thread['state'],
): Grade | undefined {
  return gradeOf(statement, said) ?? gradeOfProposal(proposals.get(statement), state);
}

/** What is no decision whatever speaks for it: one denied, a box to tick, what stands under open questions. */
function settlesNothing(statement: Statement): boolean {
  return statement.tells('undecided') || statement.checked !== undefined || statement.section === 'questions';
}

/** What waits for something: "let me check first", a proposal that nobody took up and that doubts itself. */
function isSuggested(statement: Statement): boolean {
  return statement.tells('defers') || (statement.tells('proposes') && statement.tells('opinion'));
}

/** What may be a decision, but never for sure: on a condition, told of others, in doubt, in the issue's own text. */
function isUncertain(statement: Statement, { id }: Said): boolean {
  if (statement.section === 'decision') return statement.tells('doubt') || /^\d/.test(statement.text);
  return (
    id === bodyId ||
    statement.asked ||
    statement.tells('depends') ||
    statement.tells('history') ||
    statement.tells('reopened') ||
    statement.tells('moved')
  );
}

function turnOf(statement: Statement): Turn {
  if (statement.tells('reopened')) return 'reopens';
  return statement.tells('closed') || statement.tells('fixed') ? 'closes' : 'settles';
}

function gradeOf(statement: Statement, { id }: Said): Grade | undefined {
  if (statement.asked || statement.checked !== undefined) return undefined;
  if (statement.section === 'decision')
    return statement.tells('doubt') || /^\d/.test(statement.text) ? 'perhaps' : 'certain';
  if (statement.tells('decided')) return id !== bodyId && asserted(statement, 'decided') ? 'certain' : 'perhaps';
  if (!statement.mayClause(fateful)) return undefined;
  if (id === bodyId) return statement.clause('closed', unsettling) ? 'perhaps' : undefined;
  if (statement.clause('reopened', unsettling)) return 'perhaps';
  if (statement.clause('closed', doubting))
    return asserted(statement, 'closed') && !statement.tells('moved') ? 'certain' : 'perhaps';
  return statement.clause('closable') || statement.clause('closed') || statement.clauseOneOf(weak, doubting)
    ? 'perhaps'
    : undefined;
}

const weak = cueSet(['abandoned', 'fixed', 'chosen', 'moved']);
const fateful = cueSet(['reopened', 'closed', 'closable', 'abandoned', 'fixed', 'chosen', 'moved']);
const doubting = cueSet(['doubt']);
const unsettling = cueSet(['doubt', 'condition']);

/** Whether a clause says so, without doubt or condition. */
function asserted(statement: Statement, kind: CueKind): boolean {
  return statement.clause(kind, unsettling) && !statement.tells('depends') && !statement.tells('history');
}

/** A proposal reads certain only where several accepted it, nobody opposed it, and the issue is closed. */
function gradeOfProposal(proposal: Accepted | undefined, state: Thread['state']): Grade | undefined {
  if (proposal === undefined) return undefined;
  return proposal.by >= 2 && !proposal.opposed && state === 'closed' ? 'certain' : 'perhaps';
}
