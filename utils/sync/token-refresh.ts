import { type Tenant, tenantAt } from '@/utils/model/ref';
import type { Grant, TokenRefresher } from '@/utils/trackers/sign-in';
import type { Access, Account } from '@/utils/trackers/tracker';
import type { Send } from '@/utils/trackers/send';
import type { Accounts } from './accounts';

type Credentials = Pick<Access, 'tracker' | 'host' | 'token'>;

/** A door to the network for one account, whose token is renewed when that is due. */
export type SendAs = (account: Credentials) => Send;

/**
 * Renews tokens that end by themselves, before they do: once at a time for each account, and stored before the new one
 * is used. Whoever asked with the old one goes on with the new one. Rejects with a TrackerError where it cannot be
 * renewed.
 */
export function createTokenRefresh(
  send: Send,
  accounts: Accounts,
  refreshers: readonly TokenRefresher[],
  now: () => number,
): SendAs {
  const running = new Map<Tenant, Promise<string>>();
  const replaced = new Set<string>();
  const refresh = async (account: Account, token: string, refresher: TokenRefresher): Promise<string> => {
    const grant = await refresher.refresh(token);
    replaced.add(account.token);
    // What was disconnected meanwhile is not connected again.
    await accounts.replace(account, withGrant(account, grant));
    return grant.token;
  };
  const tokenOf = async ({ tracker, host, token }: Credentials): Promise<string> => {
    const refresher = refreshers.find(({ access }) => access.tracker === tracker && (access.host || host) === host);
    const tenant = tenantAt({ tracker, host });
    const account = refresher && (await accounts.of(tenant));
    // A token that is only being tried is nobody's yet.
    if (!refresher || !account?.renewal || (token !== account.token && !replaced.has(token))) return token;
    if (account.renewal.due > now()) return account.token;
    const turn =
      running.get(tenant) ?? refresh(account, account.renewal.token, refresher).finally(() => running.delete(tenant));
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
