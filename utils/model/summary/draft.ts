import type { Vocabulary } from '../readiness/vocabulary';
import type { Cues } from './cues';
import { decisionsIn, type Settled } from './decisions';
import { nextStepsIn } from './next-steps';
import { questionsIn } from './questions';
import { readThread } from './reading/said';
import type { Draft, Outcome, Thread } from './thread';

/** What a thread holds for its summary: decisions, next steps and questions, each a sentence with its source. Pure and total. */
export function draftOf(thread: Thread, vocabulary: Vocabulary, languages: readonly Cues[]): Draft {
  const talk = readThread(thread, vocabulary, languages);
  const decisions = decisionsIn(talk, thread.state);
  return {
    decisions: decisions.map(({ turn: _turn, abandons: _abandons, ...decision }) => decision),
    nextSteps: nextStepsIn(talk),
    questions: questionsIn(talk),
    outcome: outcomeOf(decisions, thread.state),
  };
}

function outcomeOf(decisions: readonly Settled[], state: Thread['state']): Outcome {
  const standing = decisions.filter(({ supersededBy, turn }) => supersededBy === null && turn !== 'reopens');
  const last = standing.findLast(({ certain }) => certain) ?? (state === 'open' ? undefined : standing.at(-1));
  if (last === undefined) return 'undecided';
  return last.abandons ? 'abandoned' : 'decided';
}
