import type { Transaction } from 'dexie';
import { ownerOf, type Tenant, tenantAt, type TrackerId } from '@/utils/model/ref';
import type { TenantRow } from './rows';

const trackers: readonly TrackerId[] = ['github', 'jira', 'linear'];

/**
 * Keeps each wait and sign-out under its tenant. Earlier versions kept them by host name alone, which a workspace of
 * Linear can share with a server: there, each that it may have been about keeps it, so that nothing is asked too early.
 */
export async function tenantRows(transaction: Transaction): Promise<void> {
  const before = await transaction.table<Omit<TenantRow, 'tenant'> & { host: string }>('hosts').toArray();
  const after = before.flatMap(({ host, ...row }): TenantRow[] => {
    const owner = ownerOf(host);
    const tenants: Tenant[] = (owner ? [owner] : trackers).map((tracker) => tenantAt({ tracker, host }));
    return tenants.map((tenant) => ({ ...row, tenant }));
  });
  await transaction.table<TenantRow>('tenants').bulkPut(after);
}
