import { type IssueRef, projectOf, type Tenant, tenantAt, tenantOf } from '@/utils/model/ref';
import { runTenant, type SyncTools } from './run';
import { readIn } from './read-ledger';
import { openDue } from './votes';

/** What travels: reading what teammates said, sending what is owed. */
export interface Sync {
  /** Reads what teammates said, through the API. Never rejects with what the host said: that is in the views. */
  read(ref: IssueRef, eager?: boolean): Promise<void>;
  /**
   * Sends what is owed to one tenant, as far as its host allows now. Never rejects with what a host said: that is in
   * the views.
   */
  run(tenant: Tenant): Promise<void>;
  runAll(): Promise<void>;
  /** Sends what is owed, of this issue first, after the answer; the end shows in the views. */
  later(first: IssueRef): void;
}

export function createSync(tools: SyncTools): Sync {
  const later = (first: IssueRef): void =>
    void runTenant(tools, tenantOf(first), first).catch((error: unknown) =>
      tools.warn('could not send what is owed', error),
    );
  return {
    later,
    run: (tenant) => runTenant(tools, tenant),
    runAll: async () => {
      for (const account of await tools.accounts.all()) await runTenant(tools, tenantAt(account));
    },
    read: async (ref, eager) => {
      await readIn(tools, ref, eager);
      if (!(await openDue(tools, ref))) return;
      later(ref);
      tools.changed(projectOf(ref));
    },
  };
}
