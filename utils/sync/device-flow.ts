import type { SignInShown } from '@/utils/model/right';
import type { Vault } from '@/utils/store/vault';
import type { Polled, DeviceFlow } from '@/utils/trackers/sign-in';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Account } from '@/utils/trackers/tracker';

/**
 * Signing in on a tracker's own page, as a screen goes through it. Everything but the code to type stays in the
 * background.
 */
export interface DeviceFlows {
  begin(host: string): Promise<SignInShown>;
  /** Asks once whether the person has agreed; `account` once they have. Rejects with a TrackerError. */
  poll(host: string): Promise<Exclude<Polled, { state: 'granted' }> | { state: 'granted'; account: Account }>;
  cancel(host: string): Promise<void>;
}

/**
 * `connect` finds out whose the token is and keeps it. What is begun is stored, so that a worker that dies forgets
 * nothing.
 */
export function createDeviceFlows(
  vault: Vault,
  deviceFlows: readonly DeviceFlow[],
  connect: (access: Access) => Promise<Account>,
): DeviceFlows {
  const of = (host: string): DeviceFlow => {
    const found = deviceFlows.find((one) => one.access.host === host);
    if (!found) throw new TrackerError('invalid', { key: 'account.no-way', host });
    return found;
  };
  const cancel = (host: string): Promise<void> => vault.change(keyOf(host), () => null);
  return {
    cancel,
    begin: async (host) => {
      const { device, ...shown } = await of(host).begin();
      await vault.change(keyOf(host), () => device);
      return shown;
    },
    poll: async (host) => {
      const device = await vault.get(keyOf(host));
      if (typeof device !== 'string') return { state: 'expired' };
      const polled = await of(host).poll(device);
      if (polled.state === 'pending' || polled.state === 'slower') return polled;
      await cancel(host);
      return polled.state === 'granted'
        ? { state: 'granted', account: await connect({ ...of(host).access, ...polled.grant }) }
        : polled;
    },
  };
}

/** By the word of the first version: what it began is still found. */
function keyOf(host: string): string {
  return `sign-in ${host}`;
}
