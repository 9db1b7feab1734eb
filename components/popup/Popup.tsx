import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '@/utils/messages/request';
import { summarise } from '@/utils/model/readiness/summary';
import { keyOf, projectOf } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import type { View } from '@/utils/model/view';
import { sentence, sentenceOf } from '@/utils/words/sentence';
import { Ring } from '../ui/Ring';
import { SyncStatus } from '../ui/SyncStatus';
import { VerdictIcon } from '../ui/VerdictIcon';
import { Counts, type CountedView } from './Counts';

interface Props {
  active(): Promise<Answers['active']>;
  reveal(): Promise<void>;
  options(): Promise<void>;
  /** The browser's side panel; absent where the browser has none. */
  side?: (() => Promise<void>) | undefined;
  /** The backlog page: as it was left, or at one view. */
  backlog(at?: CountedView): Promise<void>;
  /** Gives the rows that this device knows, and again whenever they change, until the signal aborts. */
  follow(tell: (rows: readonly Row[]) => void, fail: (error: unknown) => void, signal: AbortSignal): void;
}

/** The toolbar's popup: how ready the issue in the active tab is, and the way to the panel. */
export function Popup({ active, reveal, options, side, backlog, follow }: Props) {
  const [found, setFound] = useState<Answers['active'] | undefined>();
  const [failure, setFailure] = useState('');
  const fail = (error: unknown): void => setFailure(sentenceOf(error));
  useEffect(() => {
    active().then(setFound, fail);
  }, []);
  return (
    <>
      <header class="head">
        <h1 class="brand">Tend</h1>
        {found && <span class="key">{keyOf(found.ref)}</span>}
      </header>
      {failure && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {found === null && (
        <p class="quiet">No issue in this tab. Open one in your tracker, and Tend shows here how ready it is.</p>
      )}
      {found && !found.view && <p class="quiet">This issue was not read yet. Reload its page.</p>}
      {found?.view && <Summary view={found.view} />}
      {found?.view && (
        <section class="sync" aria-label="Sharing">
          <SyncStatus sync={found.view.sync} now={Date.now()} />
        </section>
      )}
      {found !== undefined && (
        <Counts
          project={found ? projectOf(found.ref) : undefined}
          follow={follow}
          open={(at) => backlog(at).catch(fail)}
        />
      )}
      <footer class="buttons">
        {found && (
          <button type="button" class="button primary" data-action="reveal" onClick={() => reveal().catch(fail)}>
            Open the panel
          </button>
        )}
        {side && (
          <button type="button" class="button" data-action="side" onClick={() => side().catch(fail)}>
            Side panel
          </button>
        )}
        <button type="button" class="button" data-action="backlog" onClick={() => backlog().catch(fail)}>
          Backlog
        </button>
        <button type="button" class="button" data-action="options" onClick={() => options().catch(fail)}>
          Settings
        </button>
      </footer>
    </>
  );
}

function Summary({ view }: { view: View }) {
  const { passed, required, ready } = summarise(view.checks);
  const open = view.checks.filter(
    ({ level, verdict }) => level === 'required' && verdict !== 'pass' && verdict !== 'waived',
  );
  return (
    <section aria-label="Readiness">
      <div class="verdict-line">
        <Ring passed={passed} total={required} size={44}>{`${passed}/${required}`}</Ring>
        <div>
          <h2 class="headline">{ready ? 'Ready for grooming' : 'Not ready yet'}</h2>
          <p class="quiet" dir="auto">
            {view.title}
          </p>
        </div>
      </div>
      <ul class="missing">
        {open.map((check) => (
          <li key={check.id} data-check={check.id} data-verdict={check.verdict}>
            <VerdictIcon verdict={check.verdict} /> {sentence(check.name)}
          </li>
        ))}
      </ul>
    </section>
  );
}
