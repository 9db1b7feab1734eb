import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RequestShown } from '@/utils/model/request-shown';
import { type AccountActions, Accounts } from './options/Accounts';
import { RequestLog } from './RequestLog';
import { type ServerActions, Servers } from './Servers';
import { RulesCard, type RulesCardActions } from './rules/RulesCard';

export interface OptionsActions extends AccountActions, RulesCardActions, ServerActions {
  requests(): Promise<RequestShown[]>;
  erase(): Promise<unknown>;
}

interface Props {
  actions: OptionsActions;
  /** The project that the person came from, and the one whose rules they came for; empty where there is none. */
  project: string;
  rules: string;
}

/** Accounts, the team's rules, what went over the network, and what is kept here. */
export function Options({ actions, project, rules }: Props) {
  const [requests, setRequests] = useState<RequestShown[]>([]);
  const [{ said, failed }, setSaid] = useState({ said: '', failed: false });
  const tell = useCallback(
    (error: unknown): void => setSaid({ said: error instanceof Error ? error.message : String(error), failed: true }),
    [],
  );
  const load = useCallback(() => actions.requests().then(setRequests).catch(tell), []);
  useEffect(() => void load(), [load]);
  const act = async (done: Promise<unknown>, text: string): Promise<boolean> => {
    let worked = true;
    try {
      await done;
      setSaid({ said: text, failed: false });
    } catch (error) {
      worked = false;
      tell(error);
    }
    await load();
    return worked;
  };
  return (
    <>
      <header class="masthead">
        <h1 class="brand">Tend</h1>
        <p class="quiet">
          Readiness works without any account: it is judged from the page you look at, on this device.
        </p>
      </header>
      <p role="status" class={said ? 'notice' : ''} data-tone={failed ? 'failed' : 'done'}>
        {said}
      </p>
      {rules && <RulesCard actions={actions} project={rules} tell={tell} />}
      <section class="card" aria-labelledby="accounts">
        <h2 id="accounts">Accounts</h2>
        <p class="quiet">
          With an account, Tend reads through the tracker's API and shares what you say with your team.
        </p>
        <Accounts actions={actions} project={project} act={act} tell={tell} asked={() => void load()} />
      </section>
      <section class="card" aria-labelledby="servers">
        <h2 id="servers">Servers of your own</h2>
        <Servers actions={actions} act={act} />
      </section>
      {!rules && <RulesCard actions={actions} project="" tell={tell} />}
      <section class="card" aria-labelledby="requests">
        <h2 id="requests">Requests</h2>
        <p class="quiet">Everything Tend sent from this device: where, how and why; never what it said.</p>
        <RequestLog rows={requests} />
      </section>
      <section class="card" aria-labelledby="kept">
        <h2 id="kept">What is kept on this device</h2>
        <p class="quiet">
          Copies of issues you opened (for 90 days), your ticks, waivers and drafts. Only this extension can read them.
        </p>
        <button
          type="button"
          class="button danger"
          onClick={() =>
            window.confirm('Delete all copies, ticks, waivers and drafts on this device?') &&
            void act(actions.erase(), 'All copies, ticks, waivers and drafts on this device were deleted.')
          }
        >
          Delete everything…
        </button>
      </section>
    </>
  );
}
