import type { ChangePart } from '@/utils/model/change-set';
import { isSo } from '@/utils/model/change-back';
import { hostOf, type IssueRef } from '@/utils/model/ref';
import { expectedFacts } from '@/utils/views/expected-facts';
import { readAnew } from '@/utils/sync/read-anew';
import type { ChangeSetTools } from './change-sets';

/** One issue after the other, each noted at once: a worker that dies goes on with the next. */
export async function undoAsked(tools: ChangeSetTools, sendAll: (id: string) => Promise<void>): Promise<void> {
  const asked = (await tools.sets.all()).filter(({ parts }) => parts.some(({ undo }) => undo === 'asked'));
  for (const { id, parts } of asked) {
    let last: { ref: IssueRef; isRead: boolean } | undefined;
    for (const part of parts.filter(({ undo }) => undo === 'asked')) {
      if (last?.ref !== part.ref) last = { ref: part.ref, isRead: await readAnew(tools, part) };
      await tools.sets.undo(id, part.id, await undoOf(tools, part, last.isRead), tools.now());
    }
    await sendAll(id);
  }
}

/** By what the tracker shows now: what others changed since stays theirs. */
async function undoOf(
  { store, said }: ChangeSetTools,
  { ref, person, change, back }: ChangePart,
  isRead: boolean,
): Promise<'owed' | 'changed' | 'unread' | 'no-way'> {
  if (!change || back.length === 0) return 'no-way';
  const row = isRead ? await store.issue(ref) : undefined;
  if (!row) return 'unread';
  const owed = await said.owed(hostOf(ref), person);
  const facts = expectedFacts(
    row.text.facts,
    owed.filter((one) => one.ref === ref),
  );
  return isSo(facts, change) ? 'owed' : 'changed';
}
