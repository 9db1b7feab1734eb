import type { Round } from '@/utils/model/rounds/round';
import { countOf } from '../backlog/text';

/** How many of all answers are there; work, not people. */
export function RoundProgress({ round: { answered, asked, issues } }: { round: Round }) {
  if (issues.every(({ done }) => done)) return null;
  if (asked === 0) return <p class="quiet">Nobody in particular is asked: name who takes part in the team's rules.</p>;
  return (
    <p class="round-progress">
      <progress value={answered} max={asked} aria-label="Answers" />
      <span>
        {answered} of {countOf(asked, 'answer')}
      </span>
    </p>
  );
}
