import type { NativeState, Person } from '@/utils/model/native';
import { type RoundFacts, roundFactsOf } from '@/utils/model/rounds/facts';
import type { ReactionView } from '@/utils/model/view';
import { withCommentCommands } from './reactions';
import type { Grooming } from './grooming';

interface Given {
  grooming: Grooming;
  native: NativeState | undefined;
  digests: readonly string[];
  me: Person | undefined;
  /** As the person at this screen sees them, with what is on its way. */
  reactions: readonly ReactionView[];
}

/** What rounds need to know of an issue, from where its grooming stands. Pure. */
export function roundsIn({ grooming, native, digests, me, reactions }: Given): RoundFacts {
  const isMine = (kind: '+1' | '-1'): boolean => reactions.some((view) => view.kind === kind && view.mine);
  return roundFactsOf({
    voices: grooming.voices,
    team: grooming.team,
    native: native && withCommentCommands(native, grooming),
    votes: grooming.estimate.votes,
    questions: grooming.questions,
    wishes: grooming.live,
    passes: grooming.passes,
    digests,
    me,
    thumbs: { '+1': isMine('+1'), '-1': isMine('-1') },
  });
}
