import { fieldOf } from '@/utils/model/intent-field';
import { accountFor, type SayTools } from '@/utils/sync/say-tools';
import { tenantOf } from '@/utils/model/ref';
import { commandOf, type Native } from './commands';
import type { Handler, Wanted } from './handler';

/** A comment, a reply or another text for an own one: written into the tracker's own discussion. */
export const sayComment: Handler<'comment' | 'reply' | 'edit'> = (tools, wanted) => owe(tools, wanted);

/** Owes the tracker what it holds itself. */
export async function owe(
  tools: SayTools,
  { ref, intent, id }: Pick<Wanted<'comment'>, 'ref' | 'id'> & { intent: Native },
): Promise<void> {
  const { host, person } = await accountFor(tools, tenantOf(ref));
  const command = await commandOf(tools.store, ref, intent);
  await tools.said.owe({ host, person: person.id }, command, id, tools.now(), fieldOf(intent));
}
