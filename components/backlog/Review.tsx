import type { IssueRef } from '@/utils/model/ref';
import { reviewOffers, type ReviewOffer } from '@/utils/model/review/offers';
import { returnsOf } from '@/utils/model/review/returns';
import type { ReviewRules } from '@/utils/model/review/rules';
import { reviewStateOf, reviewSteps } from '@/utils/model/review/state';
import type { Row } from '@/utils/model/rows/row';
import { offerButton, offerText, returnsText, waitingText } from './review-text';

interface Props {
  /** What the list shows. */
  shown: readonly Row[];
  /** All that this device knows of the projects in view, and their rules. */
  rows: readonly Row[];
  rules: readonly ReviewRules[];
  selected: ReadonlySet<IssueRef>;
  now: number;
  /** Whether a proposal is being made. */
  busy: boolean;
  offer(offer: ReviewOffer): void;
  /** Shows the issues of one step alone. */
  filter(words: string): void;
}

/**
 * The quarterly review: what came back, what may be closed, what is to be labelled, each proposed as one change with a
 * preview of its own; and how the last reviews went.
 */
export function Review({ shown, rows, rules, selected, now, busy, offer, filter }: Props) {
  const offers = reviewOffers(shown, selected, now);
  const waiting = rows.filter((row) => reviewStateOf(row, now) === 'waiting');
  const told = [waitingText(waiting), ...returnsOf(rules, rows).map(returnsText)].filter(Boolean).join(' ');
  return (
    <section class="review" aria-label="Quarterly review">
      {offers.map((one, at) => (
        <div key={one.step} class="review-step" data-step={one.step}>
          <p>
            {offerText(one, rules, now)}{' '}
            {offers.length > 1 && (
              <button type="button" class="linkish" onClick={() => filter(`review:${reviewSteps[one.step]}`)}>
                Show only these
              </button>
            )}
          </p>
          <button
            type="button"
            class="button"
            data-action={`review-${one.step}`}
            aria-disabled={busy}
            aria-keyshortcuts={at === 0 ? 'v' : undefined}
            onClick={() => !busy && offer(one)}
          >
            {busy ? 'Looking…' : offerButton(one)} {at === 0 && !busy && <kbd>v</kbd>}
          </button>
        </div>
      ))}
      {told !== '' && (
        <p class="quiet" role="status" data-review-told>
          {told}
        </p>
      )}
    </section>
  );
}
