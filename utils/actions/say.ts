import type { ChangeIntent } from '@/utils/model/change';
import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import type { Intent } from '@/utils/model/view';
import { TrackerError } from '@/utils/trackers/failure';
import { changeOf, isChangeIntent } from './changes';
import { commandOf, isThumb, nativeOf } from './commands';
import { wordsOf } from '@/utils/views/compose';
import { digestOf } from '@/utils/views/digests';
import { carryOver } from '@/utils/sync/moved';
import { groom, isGrooming } from './say-grooming';
import { accountFor, type SayTools } from '@/utils/sync/say-tools';
import { placeOf, knownTo } from '@/utils/sync/own-entry';

/**
 * Keeps one thing that the person says: as a command where the tracker can hold it, else as part of their entry. `id`
 * is its screen's: what was heard before, however it ended, is not kept again. Rejects with what is in the way.
 */
export async function sayIt(tools: SayTools, ref: IssueRef, intent: Intent, id: string): Promise<void> {
  const { said, folded, accounts, now } = tools;
  // What it would meet now may be its own doing: a round that its vote opened, a comment that its text stands in.
  if (await said.heard(id)) return;
  if (isChangeIntent(intent)) return change(tools, ref, intent, id);
  const native = nativeOf(ref, intent);
  if (native) {
    const { host, person } = await accountFor(tools, tenantOf(ref));
    return said.owe({ host, person: person.id }, await commandOf(tools.store, ref, native), id, now(), intent.field);
  }
  const me = (await accounts.of(tenantOf(ref)))?.person;
  const place = { ...placeOf(ref, me?.id ?? ''), intent: id };
  await carryOver(tools, place);
  const known = await knownTo(folded, place);
  if (isGrooming(intent)) return groom(tools, place, known, me, intent);
  if (isThumb(intent)) return said.say(place, known, 'reaction', intent.value && intent.field, now());
  if (intent.field === 'ready')
    return said.say(place, known, 'ready', intent.value && (await agreeing(tools, ref, me !== undefined)), now());
  if (isWaiver(intent))
    return said.say(place, known, intent.field, intent.value === null ? null : { reason: intent.value }, now());
  if (isTick(intent)) return said.say(place, known, intent.field, intent.value, now());
  throw new Error(`${intent.field} is nothing that may be said`);
}

/** A change that is so already is kept nowhere: nothing is owed for it. */
async function change(tools: SayTools, ref: IssueRef, intent: ChangeIntent, id: string): Promise<void> {
  const { host, person } = await accountFor(tools, tenantOf(ref));
  const row = await tools.store.issue(ref);
  if (!row) throw notRead();
  const [{ policy }, owed] = await Promise.all([tools.folded(projectOf(ref)), tools.said.owed(host, person.id)]);
  const command = changeOf(ref, intent, { row, policy, commands: owed.filter((one) => one.ref === ref) });
  if (command) await tools.said.owe({ host, person: person.id }, command, id, tools.now(), intent.field);
}

function notRead(): TrackerError {
  return new TrackerError('invalid', { key: 'issue.not-read' });
}

function isTick(intent: Intent): intent is Extract<Intent, { field: `check:${string}` }> {
  return intent.field.startsWith('check:');
}

function isWaiver(intent: Intent): intent is Extract<Intent, { field: `waive:${string}` }> {
  return intent.field.startsWith('waive:');
}

/**
 * A ✅ is bound to the text as it stands: whoever is connected agrees to the API's, which no script of a page can
 * change. A copy is kept, to show later what changed since.
 */
async function agreeing({ store }: SayTools, ref: IssueRef, connected: boolean): Promise<{ text: string }> {
  const row = await store.issue(ref);
  if (connected && !row) throw notRead();
  if (connected && row && row.text.readBy !== 'api') throw new TrackerError('invalid', { key: 'issue.text-from-page' });
  const digest = row && (await digestOf(row.text));
  if (!row || digest === undefined) throw new TrackerError('invalid', { key: 'issue.text-unknown' });
  await store.keepAgreed(ref, { digest, title: row.text.title, body: wordsOf(row.text) });
  return { text: digest };
}
