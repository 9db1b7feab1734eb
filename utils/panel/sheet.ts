import { ask } from '@/utils/client';
import { type Told, toldOf } from '@/utils/model/told';
import { cell } from '@/utils/page/cell';
import type { IssueState } from './issue-state';
import { isUpdate } from './trouble';

/**
 * The sheet, all that an open panel shows: a script of its own, which the background puts beside the page when somebody
 * wants it. Gives whether it is there, why it could not be had, and what brings it; brought twice, it comes once.
 */
export function createSheet(state: Pick<IssueState, 'updated'>) {
  const there = cell(false);
  const missing = cell<Told | null>(null);
  let coming = false;
  const bring = async (): Promise<void> => {
    if (there.value || coming) return;
    coming = true;
    missing.value = null;
    try {
      await ask({ kind: 'sheet' });
      if (!there.value) missing.value = { key: 'client.no-sheet' };
    } catch (error) {
      if (isUpdate(error)) state.updated.value = true;
      missing.value = toldOf(error);
    }
    coming = false;
  };
  return { there, missing, bring };
}
