import { fieldOfChange, isChange, withChange } from '@/utils/model/change';
import { withReaction } from '@/utils/model/comment';
import type { Command } from '@/utils/model/command';
import type { NativeState, Person } from '@/utils/model/native';
import { tenantAt, tenantOf } from '@/utils/model/ref';
import type { CommandRow } from '@/utils/store/rows';
import type { SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import type { Account, OpenOrClosed } from '@/utils/trackers/tracker';

/** What an account's person owes, and no other tenant's host of the same name. */
export async function owedBy(said: SaidStore, account: Account): Promise<CommandRow[]> {
  const owed = await said.owed(account.host, account.person.id);
  return owed.filter(({ ref }) => tenantOf(ref) === tenantAt(account));
}

/** What a move did to the issue is known once it is done, by the tracker's own word. */
export function withState(command: Command, state: OpenOrClosed | undefined): Command {
  return command.kind === 'move' && state ? { ...command, state } : command;
}

/** What the tracker holds after a command, so that the next view shows it without asking again. */
export async function noteDone(store: Store, command: Command, me: Person, now: number): Promise<void> {
  if (isChange(command))
    return store.keepChanged(command.ref, fieldOfChange(command), now, (facts) => withChange(facts, command));
  if (command.kind !== 'react') return;
  if (command.comment !== undefined)
    return void (await store.keepDiscussion(command.ref, now, (before) => withReaction(before, command)));
  const native = (await store.issue(command.ref))?.native;
  if (native) await store.keepNative(command.ref, reacted(native, command, me, now));
}

function reacted(
  native: NativeState,
  { content, on }: Extract<Command, { kind: 'react' }>,
  me: Person,
  now: number,
): NativeState {
  const others = native.reactions.filter((reaction) => reaction.content !== content || reaction.by.id !== me.id);
  const had = native.reactions.length - others.length;
  const mine = on ? [{ content, by: me, at: new Date(now).toISOString() }] : [];
  const counts = { ...native.counts, [content]: native.counts[content] - had + mine.length };
  return { ...native, reactions: [...others, ...mine], counts };
}
