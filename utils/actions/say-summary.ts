import { fieldOf } from '@/utils/model/intent-field';
import { tenantOf } from '@/utils/model/ref';
import { accountFor } from '@/utils/sync/say-tools';
import { commandOf } from './commands';
import type { Handler } from './handler';
import { changesFor } from './say-change';

/**
 * The comment that closes the loop, and what is set with it: commands in that order, kept in one transaction, so that
 * whatever ends the worker or is refused here leaves all of it or nothing. From then on each goes, is refused, retried
 * and dropped by itself.
 */
export const saySummary: Handler<'summary'> = async (tools, { ref, intent, id }) => {
  const { host, person } = await accountFor(tools, tenantOf(ref));
  const to = { host, person: person.id };
  const posted =
    intent.text.trim() === ''
      ? []
      : [{ id, command: await commandOf(tools.store, ref, intent), draft: fieldOf(intent) }];
  const wanted = intent.set.map((one, nth) => ({ id: `${id}-${nth}`, intent: one }));
  const set = wanted.length > 0 ? await changesFor(tools, ref, to, wanted) : [];
  await tools.said.oweAll(to, [...posted, ...set], id, tools.now());
};
