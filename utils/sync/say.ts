import type { ChangeSaying } from '@/utils/model/change';
import type { Entry } from '@/utils/model/entry';
import { voices } from '@/utils/model/fold';
import { entryKeyOf, type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import type { Saying } from '@/utils/model/view';
import type { CommandRow } from '@/utils/store/rows';
import type { Place } from '@/utils/store/said-store';
import { TrackerError } from '@/utils/trackers/failure';
import { changeOf, isChangeSaying } from './changes';
import { commandOf, isThumb, nativeOf } from './commands';
import { wordsOf } from './compose';
import { digestOf } from './desk';
import { groom, isGrooming } from './say-grooming';
import { accountFor, type SayTools } from './say-tools';

/**
 * Keeps one thing that the person says: as a command where the tracker can hold it, else as part of their entry.
 * Rejects with what is in the way.
 */
export async function sayIt(tools: SayTools, ref: IssueRef, saying: Saying): Promise<void> {
  const { said, folded, accounts, now } = tools;
  if (isChangeSaying(saying)) return change(tools, ref, saying);
  const native = nativeOf(ref, saying);
  if (native) {
    const { host, person } = await accountFor(tools, tenantOf(ref));
    return said.owe(
      { host, person: person.id },
      await commandOf(tools.store, ref, native),
      tools.drawId(),
      now(),
      saying.field,
    );
  }
  const me = (await accounts.of(tenantOf(ref)))?.person;
  const place = placeOf(ref, me?.id ?? '');
  const known = await knownOf(folded, place);
  if (isGrooming(saying)) return groom(tools, place, known, me, saying);
  if (isThumb(saying)) return said.say(place, known, 'reaction', saying.value && saying.field, now());
  if (saying.field === 'ready')
    return said.say(place, known, 'ready', saying.value && (await agreeing(tools, ref, me !== undefined)), now());
  if (isWaiver(saying))
    return said.say(place, known, saying.field, saying.value === null ? null : { reason: saying.value }, now());
  if (isTick(saying)) return said.say(place, known, saying.field, saying.value, now());
  throw new Error(`${saying.field} is nothing that may be said`);
}

/** What the person's summary is, once the tracker has it. */
export async function sayClosed(
  { said, folded, now }: SayTools,
  { person, ref }: CommandRow,
  comment: string,
  upto: number,
): Promise<void> {
  const place = placeOf(ref, person);
  await said.say(place, await knownOf(folded, place), 'summary', { comment, ...(upto > 0 && { upto }) }, now());
}

function placeOf(ref: IssueRef, person: string): Place {
  return { person, project: projectOf(ref), issue: entryKeyOf(ref), ref };
}

/** What the ledger has of the person's entry, from all of their devices; nobody without an account has one there. */
async function knownOf(folded: SayTools['folded'], { person, project, issue }: Place): Promise<Entry> {
  return voices((await folded(project)).fold, issue).find(({ author }) => author.id === person)?.entry ?? {};
}

/** A change that is so already is kept nowhere: nothing is owed for it. */
async function change(tools: SayTools, ref: IssueRef, saying: ChangeSaying): Promise<void> {
  const { host, person } = await accountFor(tools, tenantOf(ref));
  const row = await tools.store.issue(ref);
  if (!row) throw new TrackerError('invalid', 'This issue was not read yet.');
  const [{ policy }, owed] = await Promise.all([tools.folded(projectOf(ref)), tools.said.owed(host, person.id)]);
  const command = changeOf(ref, saying, { row, policy, commands: owed.filter((one) => one.ref === ref) });
  if (command) await tools.said.owe({ host, person: person.id }, command, tools.drawId(), tools.now(), saying.field);
}

function isTick(saying: Saying): saying is Extract<Saying, { field: `check:${string}` }> {
  return saying.field.startsWith('check:');
}

function isWaiver(saying: Saying): saying is Extract<Saying, { field: `waive:${string}` }> {
  return saying.field.startsWith('waive:');
}

/** A ✅ is bound to the text as it stands: whoever is connected agrees to the API's, which no script of a page can change. A copy is kept, to show later what changed since. */
async function agreeing({ store }: SayTools, ref: IssueRef, connected: boolean): Promise<{ text: string }> {
  const row = await store.issue(ref);
  if (connected && row && row.text.readBy !== 'api')
    throw new TrackerError(
      'invalid',
      'Tend could not read this text from the tracker itself just now, and you agree to nothing that only this page shows. Try again in a moment.',
    );
  const digest = row && (await digestOf(row.text));
  if (!row || digest === undefined)
    throw new TrackerError(
      'invalid',
      'The text of this issue is not known as it was written: connect an account to agree to it.',
    );
  await store.keepAgreed(ref, { digest, title: row.text.title, body: wordsOf(row.text) });
  return { text: digest };
}
