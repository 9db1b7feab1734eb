import type { ChangeIntent } from '@/utils/model/intent';
import { fieldOf } from '@/utils/model/intent-field';
import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import { accountFor, type SayTools } from '@/utils/sync/say-tools';
import type { CommandRow } from '@/utils/store/rows';
import type { Owing } from '@/utils/store/outbox-store';
import { notRead } from './say-reaction';
import { changeOf } from './changes';
import type { Handler } from './handler';

/** A change that is so already is kept nowhere: nothing is owed for it. */
export const sayChange: Handler<ChangeIntent['kind']> = async (tools, { ref, intent, id }) => {
  const { host, person } = await accountFor(tools, tenantOf(ref));
  const to = { host, person: person.id };
  const [change] = await changesFor(tools, ref, to, [{ id, intent }]);
  if (change) await tools.said.owe(to, change.command, id, tools.now(), change.draft);
};

/**
 * The writes that changes of an issue ask for, each as if those before it were owed already; none where it is so.
 * Rejects with what is in the way of any.
 */
export async function changesFor(
  tools: SayTools,
  ref: IssueRef,
  { host, person }: Pick<CommandRow, 'host' | 'person'>,
  wanted: readonly { id: string; intent: ChangeIntent }[],
): Promise<Owing[]> {
  const row = await tools.store.issue(ref);
  if (!row) throw notRead();
  const [{ policy }, owed] = await Promise.all([tools.folded(projectOf(ref)), tools.said.owed(host, person)]);
  const commands = owed.filter((one) => one.ref === ref);
  const owing: Owing[] = [];
  for (const { id, intent } of wanted) {
    const command = changeOf(ref, intent, { row, policy, commands });
    if (!command) continue;
    owing.push({ id, command, draft: fieldOf(intent) });
    commands.push({ id, host, person, ref, command, at: tools.now(), tries: 0 });
  }
  return owing;
}
