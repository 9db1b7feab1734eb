import type { SyncLine } from '@/utils/model/receipt';
import { sentence } from '@/utils/words/sentence';
import { owedText, safeLink } from './sync-text';

/** One shape for each state, so that colour is never all that tells them apart. */
const paths: Record<SyncLine['state'], string> = {
  alone: 'M2.5 3.5h11v7h-11zM6 13.5h4',
  unset: 'M8 3v10M3 8h10',
  unjoined: 'M8 10V2.5M5 5.5l3-3 3 3M3 9.5v4h10v-4',
  settled: 'M3 8.5l3.5 3.5L13 4.5',
  sending: 'M8 13V3M4 7l4-4 4 4',
  waiting: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2.2 1.4',
  refused: 'M8 1.8a6.2 6.2 0 1 0 .01 0M8 4.8v3.7M8 11.2v.1',
};

/**
 * Where the changes of this project are: what is owed, why, since when, and the pages of the ledger that do not count.
 */
export function SyncStatus({ sync, now }: { sync: SyncLine; now: number }) {
  const owed = owedText(sync, now);
  const ledger = safeLink(sync.ledger);
  return (
    <div class="sync-status" data-sync={sync.state} data-owed={sync.owed}>
      <svg class="sync-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={paths[sync.state]} />
      </svg>
      <div class="sync-words">
        <p class="sync-text">
          {sentence(sync.told)}{' '}
          {ledger && (
            <a href={ledger} target="_blank" rel="noreferrer">
              Ledger
            </a>
          )}
        </p>
        {owed && <p class="sync-owed">{owed}</p>}
        {sync.problems.length > 0 && <Problems problems={sync.problems.map(sentence)} />}
      </div>
    </div>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <details class="problems">
      <summary>
        {problems.length === 1 ? '1 ledger page is ignored' : `${problems.length} ledger pages are ignored`}
      </summary>
      <ul>
        {[...new Set(problems)].map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
    </details>
  );
}
