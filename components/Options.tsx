import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AccessGiven, AccountShown, RequestShown } from '@/utils/messages';
import { ConnectForm } from './ConnectForm';
import { LinearForm } from './LinearForm';
import { JiraForm } from './JiraForm';
import { RequestLog } from './RequestLog';
import { type ServerActions, Servers } from './Servers';

export interface OptionsActions extends ServerActions {
  accounts(): Promise<AccountShown[]>;
  connect(access: AccessGiven): Promise<AccountShown>;
  disconnect(host: string): Promise<unknown>;
  requests(): Promise<RequestShown[]>;
  erase(): Promise<unknown>;
}

/** Accounts, what went over the network, and what is kept here. */
export function Options(actions: OptionsActions) {
  const [accounts, setAccounts] = useState<AccountShown[]>([]);
  const [requests, setRequests] = useState<RequestShown[]>([]);
  const [said, setSaid] = useState('');
  const tell = (error: unknown): void => setSaid(error instanceof Error ? error.message : String(error));
  const load = useCallback(async () => {
    await Promise.all([actions.accounts().then(setAccounts), actions.requests().then(setRequests)]).catch(tell);
  }, []);
  useEffect(() => void load(), [load]);
  const act = async (done: Promise<unknown>, text: string): Promise<boolean> => {
    let worked = true;
    try {
      await done;
      setSaid(text);
    } catch (error) {
      worked = false;
      tell(error);
    }
    await load();
    return worked;
  };
  return (
    <>
      <h1 class="brand">Tend</h1>
      <p class="quiet">Readiness works without any account: it is judged from the page you look at, on this device.</p>
      <p role="status" class={said ? 'notice' : ''}>{said}</p>
      <h2>Accounts</h2>
      {accounts.map(({ host, login }) => (
        <div class="account" key={host}>
          <span><b>{login}</b> on {host}</span>
          <button type="button" class="button" onClick={() => void act(actions.disconnect(host), `Disconnected from ${host}. The token was deleted here; revoke it there too if nothing else uses it.`)}>Disconnect</button>
        </div>
      ))}
      <ConnectForm connect={(access) => act(actions.connect(access), `Connected to ${access.host}.`)} />
      <JiraForm connect={(access) => act(actions.connect(access), `Connected to ${access.host}.`)} />
      <LinearForm connect={(access) => act(actions.connect(access), 'Connected to Linear.')} />
      <h2>Servers of your own</h2>
      <Servers actions={actions} act={act} />
      <h2>Requests</h2>
      <RequestLog rows={requests} />
      <h2>What is kept on this device</h2>
      <p class="quiet">Copies of issues you opened (for 90 days), your ticks, waivers and drafts. Only this extension can read them.</p>
      <button type="button" class="button danger" onClick={() => window.confirm('Delete all copies, ticks, waivers and drafts on this device?') && void act(actions.erase(), 'All copies, ticks, waivers and drafts on this device were deleted.')}>Delete everything…</button>
    </>
  );
}
