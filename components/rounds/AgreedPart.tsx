import { useState } from 'preact/hooks';
import { longKeyOf, type IssueRef } from '@/utils/model/ref';
import { agreedIn } from '@/utils/model/rounds/agreed';
import type { Round } from '@/utils/model/rounds/round';
import { countOf } from '../backlog/text';

interface Props {
  round: Round;
  /** Shows what setting what these issues agree on would change. */
  offer(refs: IssueRef[], reveals: number): void;
  /** Shows what was changed in the last 30 days. */
  recent(): void;
}

/** What agrees, for the round's owner: status, estimate and tags can be set for all of it as one, after a preview. */
export function AgreedPart({ round, offer, recent }: Props) {
  const [left, setLeft] = useState<ReadonlySet<IssueRef>>(new Set());
  const owns = round.rules.some((rules) => rules.owns);
  const agreed = agreedIn(round);
  if (!owns || (agreed.length === 0 && round.phase === 'open')) return null;
  const chosen = agreed.map(({ row }) => row.ref).filter((ref) => !left.has(ref));
  const turn = (ref: IssueRef): void => {
    const next = new Set(left);
    if (!next.delete(ref)) next.add(ref);
    setLeft(next);
  };
  return (
    <section class="round-agreed no-print" aria-label="What agrees">
      <h3>
        {agreed.length === 0 ? 'Nothing that agrees is left to set' : `${countOf(agreed.length, 'issue')} agreed on`}
      </h3>
      {agreed.length > 0 && (
        <p class="quiet">
          Everybody who was asked is heard, nobody differs, and there is a size. Status, estimate and tags are set in
          the trackers at once, after a preview.
        </p>
      )}
      <ul>
        {agreed.map(({ row: { ref, title } }) => (
          <li key={ref}>
            <label>
              <input type="checkbox" checked={!left.has(ref)} data-agreed={ref} onChange={() => turn(ref)} />
              <span>
                {longKeyOf(ref)} <bdi>{title}</bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="buttons">
        {agreed.length > 0 && (
          <button
            type="button"
            class="button primary"
            data-action="set-agreed"
            aria-disabled={chosen.length === 0}
            onClick={() => chosen.length > 0 && offer(chosen, round.reveals)}
          >
            Set {countOf(chosen.length, 'issue')}…
          </button>
        )}
        <button type="button" class="button" data-action="recent-changes" onClick={recent}>
          Recent changes
        </button>
      </div>
    </section>
  );
}
