import { type Tenant, tenantAt } from '@/utils/model/ref';
import type { Grant, Renewing } from '@/utils/trackers/sign-in';
import type { Access, Account, Send } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';

type Credentials = Pick<Access, 'tracker' | 'host' | 'token'>;

/** A door to the network for one account, whose token is renewed when that is due. */
export type SendAs = (account: Credentials) => Send;

/**
 * Renews tokens that end by themselves, before they do: once at a time for each account, and stored before the new one
 * is used. Whoever asked with the old one goes on with the new one. Rejects with a TrackerError where it cannot be
 * renewed.
 */
export function createRenewal(send: Send, accounts: Accounts, signIns: readonly Renewing[], now: () => number): SendAs {
  const running = new Map<Tenant, Promise<string>>();
  const replaced = new Set<string>();
  const renew = async (account: Account, token: string, signIn: Renewing): Promise<string> => {
    const grant = await signIn.renew(token);
    replaced.add(account.token);
    // What was disconnected meanwhile is not connected again.
    await accounts.replace(account, withGrant(account, grant));
    return grant.token;
  };
  const tokenOf = async ({ tracker, host, token }: Credentials): Promise<string> => {
    const signIn = signIns.find(({ access }) => access.tracker === tracker && (access.host || host) === host);
    const tenant = tenantAt({ tracker, host });
    const account = signIn && (await accounts.of(tenant));
    // A token that is only being tried is nobody's yet.
    if (!signIn || !account?.renewal || (token !== account.token && !replaced.has(token))) return token;
    if (account.renewal.due > now()) return account.token;
    const turn =
      running.get(tenant) ?? renew(account, account.renewal.token, signIn).finally(() => running.delete(tenant));
    running.set(tenant, turn);
    return turn;
  };
  return (account) => async (request) => {
    const token = await tokenOf(account);
    if (token === account.token) return send(request);
    const headers = Object.entries(request.headers).map(([name, value]) => [name, value.replace(account.token, token)]);
    return send({ ...request, headers: Object.fromEntries(headers) });
  };
}

/** The renewal of before is spent, whether or not there is another. */
function withGrant(account: Account, grant: Grant): Account {
  const { renewal: _, ...rest } = account;
  return { ...rest, ...grant };
}
