import { useEffect, useState } from 'preact/hooks';
import type { AccessGiven } from '@/utils/messages/screen';
import type { AccountShown } from '@/utils/model/account-shown';
import { nameOfProject, type Tenant, tenantAt, tenantOf, type TrackerId } from '@/utils/model/ref';
import type { ConnectWay, Right } from '@/utils/model/right';
import { Account, type Checked } from './Account';
import { JiraForm } from './JiraForm';
import { PageSignIn } from './PageSignIn';
import { SignIn, type SignInActions } from './SignIn';
import { Connecting, TokenForm } from './Connecting';
import { Revoke } from './Revoke';

export interface AccountActions extends SignInActions {
  accounts(): Promise<AccountShown[]>;
  /** How people connect, host by host. */
  ways(): Promise<ConnectWay[]>;
  connect(access: AccessGiven): Promise<AccountShown>;
  /** To the tracker's own page and back; null where the person said no there. */
  oauth(tracker: TrackerId): Promise<AccountShown | null>;
  disconnect(tenant: Tenant): Promise<unknown>;
  rights(tenant: Tenant, project: string): Promise<Right[]>;
}

interface Props {
  actions: AccountActions;
  /** The project that the person came from, as `projectOf` gives it; empty if none is known. */
  project: string;
  /** Shows what something came to; true where it worked. */
  act(done: Promise<unknown>, text: string): Promise<boolean>;
  tell(error: unknown): void;
  /** Something was asked of a tracker: the request log is out of date. */
  asked(): void;
}

/** Who is connected where, and connecting. */
export function Accounts({ actions, project, act, tell, asked }: Props) {
  const [accounts, setAccounts] = useState<AccountShown[]>([]);
  const [ways, setWays] = useState<ConnectWay[]>([]);
  const [checked, setChecked] = useState<Record<string, Checked | undefined>>({});
  const [left, setLeft] = useState<AccountShown>();
  const load = (): Promise<void> => actions.accounts().then(setAccounts, tell);
  useEffect(() => {
    void load();
    actions.ways().then(setWays, tell);
  }, []);
  const from = (tenant: Tenant): string => (project && tenantOf(project) === tenant ? nameOfProject(project) : '');
  const set = (tenant: Tenant, change: Checked | undefined): void =>
    setChecked((before) => ({ ...before, [tenant]: change }));
  const check = async (tenant: Tenant, project: string): Promise<void> => {
    const before = checked[tenant];
    set(tenant, { ...before, project, busy: true });
    try {
      set(tenant, { project, busy: false, rights: await actions.rights(tenant, project) });
      asked();
    } catch (error) {
      set(tenant, before);
      tell(error);
    }
  };
  const connect = async (access: AccessGiven, project: string): Promise<boolean> => {
    const connecting = actions.connect(access);
    const worked = await act(connecting, `Connected to ${nameOf(ways, access)}.`);
    await load();
    if (worked) await check(tenantAt(await connecting), project);
    return worked;
  };
  const signedIn = async (account: AccountShown, name: string): Promise<void> => {
    const tenant = tenantAt(account);
    await act(Promise.resolve(), `Connected to ${name}.`);
    await load();
    await check(tenant, from(tenant));
  };
  const disconnect = async (account: AccountShown): Promise<void> => {
    const worked = await act(actions.disconnect(tenantAt(account)), `Disconnected from ${account.host}.`);
    if (worked) setLeft(account);
    set(tenantAt(account), undefined);
    await load();
  };
  return (
    <>
      {left && <Revoke account={left} />}
      {accounts.map((account) => (
        <Account
          key={tenantAt(account)}
          account={account}
          way={wayOf(ways, account)}
          project={from(tenantAt(account))}
          checked={checked[tenantAt(account)]}
          check={(project) => check(tenantAt(account), project)}
          disconnect={() => void disconnect(account)}
        />
      ))}
      {ways.map((way) => (
        <Connecting
          key={way.host || way.tracker}
          way={way}
          account={accounts.find(
            ({ host, tracker }) => tracker === way.tracker && (way.host === '' || way.host === host),
          )}
        >
          {way.page && <PageSignIn way={way} oauth={actions.oauth} done={signedIn} tell={tell} />}
          {way.device && <SignIn way={way} actions={actions} done={signedIn} tell={tell} />}
          <TokenForm
            way={way}
            project={project.startsWith(`${way.tracker}:`) ? nameOfProject(project) : ''}
            connect={connect}
          />
        </Connecting>
      ))}
      <section class="way" aria-labelledby="way-jira">
        <h3 id="way-jira">Jira</h3>
        <JiraForm connect={(access) => connect(access, project.startsWith('jira:') ? nameOfProject(project) : '')} />
      </section>
    </>
  );
}

/** How an account was connected: on its own host, or the way of its tracker where only the token knows the host. */
function wayOf(ways: readonly ConnectWay[], account: AccountShown): ConnectWay | undefined {
  const own = ways.filter(({ tracker }) => tracker === account.tracker);
  return own.find(({ host }) => host === account.host) ?? own[0];
}

/** The host, or the tracker where only the token knows which one. */
function nameOf(ways: readonly ConnectWay[], { host, tracker }: AccessGiven): string {
  return host || (ways.find((way) => way.tracker === tracker)?.name ?? tracker);
}
