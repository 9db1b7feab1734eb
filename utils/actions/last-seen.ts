import { type IssueRef, tenantOf } from '@/utils/model/ref';
import { withLook } from '@/utils/model/last-seen';
import { StoreError } from '@/utils/store/store-error';
import { contextOf } from '@/utils/sync/issue-context';
import { groomingOf } from '@/utils/views/grooming';
import { type Pictured, snapshotOf } from '@/utils/views/snapshot';
import type { VoteTools } from '@/utils/sync/votes';

/** What people saw of issues when they looked: kept on this device, for telling them what changed since. */
export interface LastSeenKeeper {
  /**
   * The person looks at the issue as it is known now. With `seen` nothing that changed until now is news any more, and
   * a StoreError is the person's to know; a look that cannot be kept costs nothing else. Nothing is asked of the
   * tracker.
   */
  look(ref: IssueRef, seen: boolean): Promise<void>;
}

export function createLastSeen(tools: VoteTools & { warn(what: string, error: unknown): void }): LastSeenKeeper {
  const { store, now } = tools;
  return {
    look: async (ref, seen) => {
      try {
        const pictured = await picture(tools, ref);
        if (pictured)
          await store.keepLastSeen(pictured.me?.id ?? '', ref, (before) =>
            withLook(before, { at: now(), shot: snapshotOf(pictured) }, seen),
          );
      } catch (error) {
        if (seen || !(error instanceof StoreError)) throw error;
        tools.warn('could not keep what was seen', error);
      }
    },
  };
}

async function picture(tools: VoteTools, ref: IssueRef): Promise<Pictured | undefined> {
  const me = (await tools.accounts.of(tenantOf(ref)))?.person;
  const context = await contextOf(tools, ref, me);
  const { row, discussion, folded } = context;
  return row && { row, discussion, folded, grooming: await groomingOf(context), me };
}
