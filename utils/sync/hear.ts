import type { LedgerStore } from '@/utils/store/ledger-store';
import type { RowKeeper } from './project-rows';
import type { Sync } from './sync';

interface HearTools {
  ledgers: Pick<LedgerStore, 'ledger'>;
  sync: Pick<Sync, 'read'>;
  keeper: Pick<RowKeeper, 'catchUp'>;
  warn(what: string, error: unknown): void;
}

/**
 * Reads the ledgers of some projects, as far as they can be reached, and brings their rows in step; without any page
 * open. Never rejects.
 */
export function createHear({ ledgers, sync, keeper, warn }: HearTools) {
  const hear = async (project: string): Promise<void> => {
    const ref = (await ledgers.ledger(project))?.ref;
    if (ref) await sync.read(ref);
    await keeper.catchUp(project);
  };
  return async (projects: readonly string[]): Promise<void> => {
    for (const project of projects) {
      await hear(project).catch((error: unknown) => warn('could not hear what a team said', error));
    }
  };
}
