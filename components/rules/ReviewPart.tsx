import type { Policy } from '@/utils/model/policy';
import { WholeField } from './fields';
import type { PartProps } from './part';

/** When the quarterly review takes an issue for forgotten, and what becomes of it. */
export function ReviewPart({ rules, policy, change }: PartProps) {
  const { review } = policy;
  const set = (part: Partial<Policy['review']>): void => change({ ...policy, review: { ...review, ...part } });
  const setStatus = (status: string): void => {
    const { status: _, ...rest } = review;
    change({ ...policy, review: status === '' ? rest : { ...rest, status } });
  };
  return (
    <fieldset>
      <legend>Quarterly review</legend>
      <p class="quiet">
        The backlog page proposes to label what nobody touched or reacted to, and later to close it. Nothing is labelled
        or closed unless somebody presses a button.
      </p>
      <div class="fields">
        <WholeField
          name="review-after"
          rule="review.after"
          label="Days without a touch"
          value={review.after}
          range={[30, 3650]}
          set={(after = 0) => set({ after })}
        />
        <label data-rule="review.label">
          <span class="label">Label</span>
          <input
            class="field"
            name="review-label"
            dir="auto"
            required
            pattern=".*\S.*"
            maxLength={200}
            value={review.label}
            onInput={(event) => set({ label: event.currentTarget.value })}
          />
        </label>
        <WholeField
          name="review-wait"
          rule="review.wait"
          label="Days to object"
          hint="then closing can be proposed"
          value={review.wait}
          range={[7, 365]}
          set={(wait = 0) => set({ wait })}
        />
        {rules.marks.some((kind) => kind !== 'label') && (
          <label data-rule="review.status">
            <span class="label">
              Status to close in <span class="optional">where several close</span>
            </span>
            <input
              class="field"
              name="review-status"
              dir="auto"
              maxLength={200}
              value={review.status ?? ''}
              onInput={(event) => setStatus(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
    </fieldset>
  );
}
