import { type CueKind, cueSet } from './cue-kinds';
import type { Facts } from './judging/facts';
import { judge } from './judging/judge';
import type { Model } from './judging/models';
import { bodyId, type Said, type Talk } from './reading/said';
import type { Statement } from './reading/statement';
import type { Found, NextStep } from './thread';
import { type Step, stepGrade, isListed, stepOf, ownerOf } from './step-cues';

/** The sentences by which somebody may take on work or give it to somebody, in page order. */
export function nextStepsIn(talk: Talk, facts: Facts, model: Model): Found<NextStep>[] {
  const found: Found<NextStep>[] = [];
  for (const [at, said] of talk.said.entries())
    for (const statement of said.statements) {
      const step = stepOf(statement, said, at, talk);
      if (step === undefined && statement.asked && !work.some((kind) => statement.tells(kind))) continue;
      const { sure, worth, likely, why } = judge(statement, facts(statement, said), stepGrade(step), model);
      if ((!sure && !worth) || leavesNothing(statement) || (step === undefined && statement.tells('objects'))) continue;
      const certain = isListed(statement) ? step?.certain === true : sure && !isUncertain(statement, said, step);
      if (!certain && !worth) continue;
      const owner = step === undefined ? ownerOf(statement, said, at, talk) : step.owner;
      found.push({ commentId: said.id, span: statement.text, owner, certain, likely, why });
    }
  return found;
}

/** What is no next step whatever speaks for it: a ticked box, an open question's place, "I look forward to it". */
function leavesNothing(statement: Statement): boolean {
  return statement.checked === true || statement.section === 'questions' || isIdle(statement);
}

const work: readonly CueKind[] = ['promise', 'order', 'duty', 'offer', 'wish', 'advice'];

/** What takes the force from a cue in the same clause. */
const idle = cueSet(['idle']);

/** Whether a sentence promises no work: all it says of what will be is a courtesy. */
function isIdle(statement: Statement): boolean {
  return statement.tells('idle') && !work.some((kind) => statement.clause(kind, idle));
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
