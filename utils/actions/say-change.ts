import type { ChangeIntent } from '@/utils/model/intent';
import { fieldOf } from '@/utils/model/intent-field';
import { projectOf, tenantOf } from '@/utils/model/ref';
import { accountFor } from '@/utils/sync/say-tools';
import { notRead } from './say-reaction';
import { changeOf } from './changes';
import type { Handler } from './handler';

/** A change that is so already is kept nowhere: nothing is owed for it. */
export const sayChange: Handler<ChangeIntent['kind']> = async (tools, { ref, intent, id }) => {
  const { host, person } = await accountFor(tools, tenantOf(ref));
  const row = await tools.store.issue(ref);
  if (!row) throw notRead();
  const [{ policy }, owed] = await Promise.all([tools.folded(projectOf(ref)), tools.said.owed(host, person.id)]);
  const command = changeOf(ref, intent, { row, policy, commands: owed.filter((one) => one.ref === ref) });
  if (command) await tools.said.owe({ host, person: person.id }, command, id, tools.now(), fieldOf(intent));
};
