import { fieldOfChange, isChange, withChange } from '@/utils/model/change';
import { withComment, withReaction } from '@/utils/model/comment';
import { closesAt, type Command } from '@/utils/model/command';
import type { NativeState, Person } from '@/utils/model/native';
import { tenantAt, tenantOf } from '@/utils/model/ref';
import type { CommandRow } from '@/utils/store/rows';
import type { SaidStore } from '@/utils/store/said-store';
import type { Store } from '@/utils/store/store';
import type { Account, Tracker } from '@/utils/trackers/tracker';
import { type Hosts, isFinal } from './hosts';

/** What sending commands needs of the house. */
export interface OutboxTools {
  store: Store;
  said: SaidStore;
  hosts: Hosts;
  now: () => number;
  /** A comment of this person closes the loop of an issue from now on. */
  closed(row: CommandRow, comment: string, upto: number): Promise<void>;
}

/**
 * Sends what is owed to one tenant, in order, at the pace it allows. A command that is refused stays,
 * with the reason, for the person to retry or drop; anything else that goes wrong ends the sending
 * and rejects with a TrackerError.
 */
export async function sendOwed(
  { store, said, hosts, now, closed }: OutboxTools,
  tracker: Tracker,
  account: Account,
): Promise<void> {
  const { person: me } = account;
  for (const row of await owedBy(said, account)) {
    if (row.refused) continue;
    await hosts.pace(account.host);
    try {
      await said.keepCommand({ ...row, tries: row.tries + 1 });
      const comment = await tracker.perform(row.command, { id: row.id, again: row.tries > 0 });
      if (comment) await store.keepTalk(row.ref, now(), (before) => withComment(before, comment));
      const upto = closesAt(row.command);
      if (comment && upto !== undefined) {
        await closed(row, comment.id, upto);
        await store.keepChanged(row.ref, 'loop', now(), (facts) => facts);
      }
    } catch (error) {
      if (!isFinal(error)) throw error;
      await said.keepCommand({ ...row, tries: row.tries + 1, refused: error.message });
      continue;
    }
    await noteDone(store, row, me, now());
    await said.settled(row.id);
  }
}

/** What an account's person owes, and no other tenant's host of the same name. */
export async function owedBy(said: SaidStore, account: Account): Promise<CommandRow[]> {
  const owed = await said.owed(account.host, account.person.id);
  return owed.filter(({ ref }) => tenantOf(ref) === tenantAt(account));
}

/** What the tracker holds after a command, so that the next view shows it without asking again. */
async function noteDone(store: Store, { command }: CommandRow, me: Person, now: number): Promise<void> {
  if (isChange(command))
    return store.keepChanged(command.ref, fieldOfChange(command), now, (facts) => withChange(facts, command));
  if (command.kind !== 'react') return;
  if (command.comment !== undefined)
    return void (await store.keepTalk(command.ref, now, (before) => withReaction(before, command)));
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
