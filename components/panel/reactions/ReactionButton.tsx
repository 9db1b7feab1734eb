import type { Receipt } from '@/utils/model/receipt';
import type { Told } from '@/utils/model/told';
import type { ReactionView } from '@/utils/model/view';
import { sentence } from '@/utils/words/sentence';
import { namesOf, reactionTexts } from './reaction-text';

interface Props {
  reaction: ReactionView;
  receipt: Receipt | undefined;
  /** Whom giving it tells; absent: nobody. */
  tells: Told | undefined;
  press(): void;
}

/** One of 👍 👎 ✅: a toggle with the team's count, and on hover or focus the names behind it. */
export function ReactionButton({ reaction, receipt, tells, press }: Props) {
  const { kind, team, crowd, mine, unseen } = reaction;
  const { emoji, name, means, key } = reactionTexts[kind];
  const earlier = team.filter(({ stale }) => stale).length;
  const now = team.length - earlier;
  return (
    <div class="reaction-cell">
      <button
        type="button"
        class="reaction"
        data-reaction={kind}
        data-count={unseen ? undefined : team.length}
        data-receipt={receipt?.state}
        data-mine={!mine ? 'no' : team.some(({ me, stale }) => me && stale) ? 'earlier' : 'yes'}
        aria-pressed={mine}
        aria-describedby={`who-${kind}`}
        aria-keyshortcuts={key}
        onClick={press}
      >
        <span class="emoji" aria-hidden="true">
          {emoji}
        </span>
        <span class="unseen">{name}: </span>
        {unseen ? (
          <span class="aside">
            ?<span class="unseen"> not known</span>
          </span>
        ) : (
          (now > 0 || earlier === 0) && <span class="count">{now}</span>
        )}
        {earlier > 0 && (
          <span class="aside">
            {now > 0 && '· '}
            {earlier} earlier
          </span>
        )}
        {crowd > 0 && <span class="aside crowd">+{crowd}</span>}
      </button>
      <div class="who" id={`who-${kind}`} role="tooltip">
        <p class="who-means">
          {means} <kbd>{key}</kbd>
        </p>
        {namesOf(reaction).map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
        {tells && <p class="who-tells">{sentence(tells)}</p>}
        {receipt && <p class="who-receipt">{sentence(receipt.told)}</p>}
      </div>
    </div>
  );
}
