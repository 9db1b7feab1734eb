import type { Vocabulary } from '../readiness/vocabulary';
import type { Cues } from './cues';
import { acceptedIn } from './accepted';
import { decisionGrade, decisionOf } from './decisions';
import { factsIn } from './judging/facts';
import { type Models, trained } from './judging/models';
import { nextStepOf } from './next-steps';
import { questionsIn } from './questions';
import { readThread, type Talk } from './reading/said';
import { type Settled, unsettleStale } from './stale';
import type { Decision, Draft, Found, NextStep, Outcome, Thread } from './thread';

/**
 * Sentences of one thread that are offered as decisions or next steps beside those that are certain: who wants more
 * reads it.
 */
const mostOffered = 6;

/**
 * What a thread holds for its summary: decisions, next steps and questions, each a sentence with its source. Pure and
 * total.
 */
export function draftOf(
  thread: Thread,
  vocabulary: Vocabulary,
  languages: readonly Cues[],
  models: Models = trained(),
): Draft {
  const talk = readThread(thread, vocabulary, languages);
  const { decisions, steps } = foundIn(talk, thread.state, models);
  const offered = offeredOf(decisions, steps);
  const isShown = (line: Judged): boolean => line.certain || offered.has(line);
  // Reasons are looked for in what is shown only.
  return {
    decisions: decisions.filter(isShown).map(({ commentId, span, by, supersededBy, certain, likely, why }) => {
      return { commentId, span, by, supersededBy, certain, likely, why: why() };
    }),
    nextSteps: steps.filter(isShown).map(({ commentId, span, owner, certain, likely, why }) => {
      return { commentId, span, owner, certain, likely, why: why() };
    }),
    questions: questionsIn(talk),
    outcome: outcomeOf(decisions, thread.state),
  };
}

/**
 * The sentences that may be decisions or next steps, in page order. One after another, since both are judged by the
 * same facts, and keeping those of a long discussion costs more than finding them.
 */
function foundIn(
  talk: Talk,
  state: Thread['state'],
  models: Models,
): { decisions: Settled[]; steps: Found<NextStep>[] } {
  const proposals = acceptedIn(talk);
  const facts = factsIn(talk, state);
  const decisions: Settled[] = [];
  const steps: Found<NextStep>[] = [];
  for (const [at, said] of talk.said.entries())
    for (const statement of said.statements) {
      const grade = decisionGrade(statement, said, proposals, state);
      const decision = decisionOf(statement, said, grade, facts, models.decision);
      if (decision !== undefined) decisions.push(decision);
      const step = nextStepOf(statement, at, talk, facts, models.step);
      if (step !== undefined) steps.push(step);
    }
  unsettleStale(decisions, talk);
  return { decisions, steps };
}

type Judged = Pick<Decision, 'certain' | 'likely'>;

/** The likeliest of what is not certain. */
function offeredOf(...lists: readonly (readonly Judged[])[]): ReadonlySet<Judged> {
  const doubtful = lists.flat().filter(({ certain }) => !certain);
  return new Set(doubtful.sort((a, b) => b.likely - a.likely).slice(0, mostOffered));
}

function outcomeOf(decisions: readonly Settled[], state: Thread['state']): Outcome {
  const standing = decisions.filter(
    ({ supersededBy, turn, byCues }) => byCues && supersededBy === null && turn !== 'reopens',
  );
  const last = standing.findLast(({ certain }) => certain) ?? (state === 'open' ? undefined : standing.at(-1));
  if (last === undefined) return 'undecided';
  return last.abandons ? 'abandoned' : 'decided';
}
