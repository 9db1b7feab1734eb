import type { Store } from '@/utils/store/store';
import type { Vault } from '@/utils/store/vault';
import type { Servers } from '@/utils/sync/servers';

/** Deletes what this device keeps, the access to servers of the person's own first. */
export async function eraseAll(
  servers: Pick<Servers, 'removeAll'>,
  vault: Pick<Vault, 'forgetOld'>,
  store: Pick<Store, 'erase'>,
): Promise<void> {
  await servers.removeAll();
  await vault.forgetOld();
  await store.erase();
}
