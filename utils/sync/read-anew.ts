import type { ChangePart } from '@/utils/model/change-set';
import { tenantOf } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import { readIssue, type ReadTools } from './read-issue';

/** Whether its tracker gave the issue anew, to the person who changes it. */
export async function readAnew(
  tools: ReadTools,
  { ref, person }: Pick<ChangePart, 'ref' | 'person'>,
): Promise<boolean> {
  const account = await tools.accounts.of(tenantOf(ref));
  if (account?.person.id !== person) return false;
  const began = tools.now();
  try {
    await readIssue(tools, account, ref);
  } catch (error) {
    if (error instanceof TrackerError) return false;
    throw error;
  }
  const row = await tools.store.issue(ref);
  // A host that is to be left alone now is not asked: then nothing new was read.
  return row !== undefined && row.readAt >= began && row.text.readBy === 'api';
}
