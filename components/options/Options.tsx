import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RequestShown } from '@/utils/model/request-shown';
import type { Happened } from '@/utils/model/happened';
import { sentenceOf } from '@/utils/words/sentence';
import { type AccountActions, Accounts } from './Accounts';
import { WhatHappened } from './WhatHappened';
import { RequestLog } from './RequestLog';
import { type ServerActions, Servers } from './Servers';
import { RulesCard, type RulesCardActions } from '../rules/RulesCard';

export interface OptionsActions extends AccountActions, RulesCardActions, ServerActions {
  requests(): Promise<RequestShown[]>;
  happened(): Promise<Happened[]>;
  copy(text: string): Promise<void>;
  erase(): Promise<unknown>;
}

const everything = `Delete everything that Tend keeps on this device?

Gone: your accounts and their tokens, servers of your own and the browser's permission for them, copies of issues, your ticks and waivers, drafts, what was not sent yet, and what opens your sealed votes.

Not gone: what you shared with your team, which is in your tracker; and your tokens are still valid there until you revoke them.`;
const gone = 'Everything that Tend kept on this device was deleted. Revoke its tokens at your trackers, too.';

interface Props {
  actions: OptionsActions;
  /** The project that the person came from, and the one whose rules they came for; empty where there is none. */
  project: string;
  rules: string;
}

/** Accounts, the team's rules, what went over the network, and what is kept here. */
export function Options({ actions, project, rules }: Props) {
  const [requests, setRequests] = useState<RequestShown[]>([]);
  const [erased, setErased] = useState(0);
  const [{ said, failed }, setSaid] = useState({ said: '', failed: false });
  const tell = useCallback((error: unknown): void => setSaid({ said: sentenceOf(error), failed: true }), []);
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
        <Accounts key={erased} actions={actions} project={project} act={act} tell={tell} asked={() => void load()} />
      </section>
      <section class="card" aria-labelledby="servers">
        <h2 id="servers">Servers of your own</h2>
        <Servers key={erased} actions={actions} act={act} />
      </section>
      {!rules && <RulesCard actions={actions} project="" tell={tell} />}
      <section class="card" aria-labelledby="requests">
        <h2 id="requests">Requests</h2>
        <p class="quiet">Every request Tend sent from this device: where, how and why; never its content.</p>
        <RequestLog rows={requests} />
      </section>
      <section class="card" aria-labelledby="happened">
        <h2 id="happened">What happened</h2>
        <p class="quiet">
          The last 200 messages that Tend's background answered, and how long each took: for a report of something slow.
          They name kinds of questions, never issues, people or texts, and are forgotten when the background stops.
        </p>
        <WhatHappened load={actions.happened} copy={actions.copy} />
      </section>
      <section class="card" aria-labelledby="kept">
        <h2 id="kept">What is kept on this device</h2>
        <p class="quiet">
          Copies of issues you opened (for 90 days), your ticks, waivers and drafts, your accounts with their tokens,
          and the servers you added. Only this extension can read them.
        </p>
        <button
          type="button"
          class="button danger"
          onClick={() =>
            window.confirm(everything) &&
            void act(actions.erase(), gone).then((worked) => worked && setErased(erased + 1))
          }
        >
          Delete everything…
        </button>
      </section>
    </>
  );
}
