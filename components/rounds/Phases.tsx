import type { Round } from '@/utils/model/rounds/round';
import { momentText } from '../ui/moment';

/** The round's way from its first day to its end, with dates; where it is now is marked. */
export function Phases({ round: { phase, opens, reveals, closes, rules } }: { round: Round }) {
  const zone = rules[0]?.cadence.zone;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const talks = closes > reveals;
  const current = (is: boolean): 'step' | undefined => (is ? 'step' : undefined);
  return (
    <>
      <ol class="phases">
        <li aria-current={current(phase === 'open')}>
          <b>Say what you think</b> since {momentText(opens)}
        </li>
        <li>
          <b>Votes are opened</b> {momentText(reveals)}
        </li>
        {talks && (
          <li aria-current={current(phase === 'talk')}>
            <b>Talk about what differs</b> until {momentText(closes)}
          </li>
        )}
        <li aria-current={current(phase === 'closed')}>
          <b>Over</b> {momentText(closes)}
        </li>
      </ol>
      {zone !== undefined && zone !== here && (
        <p class="quiet">Times are by your clock. The team's rules set them in {zone}.</p>
      )}
    </>
  );
}
