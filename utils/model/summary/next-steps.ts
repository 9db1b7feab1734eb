import { cueSet } from './cue-kinds';
import type { Facts } from './judging/facts';
import { judge, whyOf } from './judging/judge';
import type { Model } from './judging/models';
import { bodyId, type Said, type Talk } from './reading/said';
import type { Statement } from './reading/statement';
import type { Found, NextStep } from './thread';
import { type Step, stepGrade, isListed, stepOf, ownerOf } from './step-cues';

/** A sentence by which somebody may take on work or give it to somebody. */
export function nextStepOf(
  statement: Statement,
  at: number,
  talk: Talk,
  facts: Facts,
  model: Model,
): Found<NextStep> | undefined {
  const said = talk.said[at];
  if (said === undefined) return undefined;
  const step = stepOf(statement, said, at, talk);
  if (step === undefined && statement.asked && !statement.tellsOneOf(work)) return undefined;
  const known = facts(statement, said);
  const grade = stepGrade(step);
  const judged = judge(known, grade, model);
  if (judged === undefined || leavesNothing(statement)) return undefined;
  if (step === undefined && statement.tells('objects')) return undefined;
  const { sure, worth, likely } = judged;
  const certain = isListed(statement) ? step?.certain === true : sure && !isUncertain(statement, said, step);
  if (!certain && !worth) return undefined;
  const owner = step === undefined ? ownerOf(statement, said, at, talk) : step.owner;
  const why = whyOf(statement, known, grade, model);
  return { commentId: said.id, span: statement.text, owner, certain, likely, why };
}

/** What is no next step whatever speaks for it: a ticked box, an open question's place, "I look forward to it". */
function leavesNothing(statement: Statement): boolean {
  return statement.checked === true || statement.section === 'questions' || isIdle(statement);
}

const work = cueSet(['promise', 'order', 'duty', 'offer', 'wish', 'advice']);

/** What takes the force from a cue in the same clause. */
const idle = cueSet(['idle']);

/** Whether a sentence promises no work: all it says of what will be is a courtesy. */
function isIdle(statement: Statement): boolean {
  return statement.tells('idle') && !statement.clauseOneOf(work, idle);
}

/** What may be a next step, but never for sure: on a condition, in the issue's own text, the ticket's own end. */
function isUncertain(statement: Statement, { id }: Said, step: Step | undefined): boolean {
  if (step?.certain === true) return false;
  return (
    id === bodyId ||
    statement.tells('depends') ||
    statement.tells('closed') ||
    statement.tells('moved') ||
    statement.tells('opinion') ||
    statement.tells('doubt')
  );
}
