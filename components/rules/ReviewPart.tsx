import type { Policy } from '@/utils/model/policy';
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
        <label data-rule="review.after">
          <span class="label">Days without a touch</span>
          <input
            class="field"
            type="number"
            name="review-after"
            min={30}
            max={3650}
            required
            value={review.after}
            onInput={(event) => set({ after: Number(event.currentTarget.value) })}
          />
        </label>
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
        <label data-rule="review.wait">
          <span class="label">
            Days to object <span class="optional">then closing can be proposed</span>
          </span>
          <input
            class="field"
            type="number"
            name="review-wait"
            min={7}
            max={365}
            required
            value={review.wait}
            onInput={(event) => set({ wait: Number(event.currentTarget.value) })}
          />
        </label>
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
