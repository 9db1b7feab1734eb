import type { LedgerNotice as Notice } from '@/utils/model/ledger-state';
import { sentence, sentences } from '@/utils/words/sentence';

/** What happened to the ledger, and the others that may take its place when this person says so. */
export function LedgerNotice({ notice, busy, use }: { notice: Notice; busy: boolean; use(key: string): void }) {
  return (
    <div class="notice" role="status" data-notice="ledger">
      <p>{sentences(notice.told)}</p>
      {notice.means && <p>{sentence(notice.means)}</p>}
      {notice.instead.length > 0 && (
        <div class="buttons">
          {notice.instead.map((key) => (
            <button
              key={key}
              type="button"
              class="button"
              data-action="use-ledger"
              aria-disabled={busy}
              onClick={() => !busy && use(key)}
            >
              {notice.instead.length === 1 ? 'Use this ledger instead' : `Use ${key} instead`}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
