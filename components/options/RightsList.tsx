import type { Verdict } from '@/utils/model/readiness/check';
import type { Right } from '@/utils/model/right';
import { sentence, sentences } from '@/utils/words/sentence';
import { safeLink } from '../ui/sync-text';
import { VerdictIcon } from '../ui/VerdictIcon';

/** The shapes that people know from the panel. */
const verdicts: Record<Right['state'], Verdict> = { ok: 'pass', missing: 'fail', unknown: 'unknown' };

/** What an account may do, right by right; for what is missing, what to do and who can. */
export function RightsList({ rights }: { rights: readonly Right[] }) {
  return (
    <ul class="rights">
      {rights.map((right) => (
        <li
          key={right.id}
          class="right"
          data-right={right.id}
          data-state={right.state}
          data-verdict={verdicts[right.state]}
        >
          <VerdictIcon verdict={verdicts[right.state]} />
          <div class="right-text">
            <p class="right-name">{sentence(right.name)}</p>
            <p class="right-why">{sentences([right.why, right.needed])}</p>
            {right.help && <Help {...right.help} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Help({ told, href }: NonNullable<Right['help']>) {
  const link = safeLink(href);
  return (
    <p class="right-help">
      {sentence(told)}{' '}
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          Open it on {new URL(link).host}
        </a>
      )}
    </p>
  );
}
