import { joinDiscussion } from '@/utils/model/comment';
import { type IssueRef, tenantOf } from '@/utils/model/ref';
import type { Intent } from '@/utils/model/intent';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Account, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';
import type { ViewKeeper } from './view-keeper';
import { type Lanes, isFinal } from './lanes';
import { learnNames, type MovedTools } from './moved';
import { isItsOwn, putOffBy, upOnce } from './put-off';
import { isPutOff } from '@/utils/model/put-off';

/** What reading one issue needs of the app. */
export interface ReadTools extends MovedTools {
  accounts: Accounts;
  views: ViewKeeper;
  lanes: Lanes;
  trackerFor(access: Access): Tracker;
}

/**
 * Reads an issue through the API, unless its host is to be left alone now. Rejects with a TrackerError about the issue
 * itself.
 */
export async function readIssue(tools: ReadTools, account: Account, ref: IssueRef): Promise<void> {
  await asking(tools, account, ref, (tracker) => readBy(tools, tracker, ref));
}

/**
 * The same, only if the issue changed since; false where the tracker said that it did not. Rejects with a TrackerError
 * about the issue itself.
 */
export async function readIfChanged(tools: ReadTools, account: Account, ref: IssueRef): Promise<boolean> {
  const changed = await asking(tools, account, ref, async (tracker) => {
    const version = await tracker.version(ref);
    if (version === (await tools.store.issue(ref))?.pulse) return false;
    await readBy(tools, tracker, ref);
    await tools.store.keepVersion(ref, version);
    return true;
  });
  return changed ?? true;
}

async function readBy(tools: ReadTools, tracker: Tracker, ref: IssueRef): Promise<void> {
  const isFirst = (await tools.store.issue(ref))?.former === undefined;
  const { text, native, discussion, names } = await notOvertaken(tools, ref, () => tracker.issue(ref, isFirst));
  await tools.store.keepDiscussion(ref, tools.now(), (before) => joinDiscussion(before, discussion));
  await tools.views.accept(text, native);
  if (isFirst) await learnNames(tools, tracker, { ref, text }, names);
}

/**
 * What was read while a write of one's own arrived may be older than it, and would take it off the screen: it is read
 * once more.
 */
async function notOvertaken<Read>({ store }: ReadTools, ref: IssueRef, read: () => Promise<Read>): Promise<Read> {
  const before = store.noted(ref);
  const first = await read();
  return store.noted(ref) === before ? first : read();
}

/**
 * What passes is noted with the host and tried again. An answer that nobody can make anything of, of a host that
 * answers else, puts off this issue alone. That and what does not pass is the caller's to tell. Undefined where nothing
 * was read.
 */
async function asking<Answer>(
  { lanes, store, trackerFor, now }: Pick<ReadTools, 'lanes' | 'store' | 'trackerFor' | 'now'>,
  account: Account,
  ref: IssueRef,
  ask: (tracker: Tracker) => Promise<Answer>,
): Promise<Answer | undefined> {
  const tenant = tenantOf(ref);
  if (!(await lanes.isOpen(tenant))) return undefined;
  const before = await store.unread(ref);
  if (isPutOff(before, now())) throw new TrackerError('unexpected', before.why);
  const tracker = trackerFor(account);
  try {
    const answer = await lanes.during(tenant, () => ask(tracker));
    if (before) await store.keepUnread(ref, undefined);
    return answer;
  } catch (error) {
    if (!(error instanceof TrackerError) || isFinal(error)) throw error;
    if (!(await isItsOwn(lanes, tenant, error, upOnce(tracker)))) return undefined;
    await store.keepUnread(ref, putOffBy(before, error, now()));
    throw error;
  }
}

/** Whoever is connected agrees to the API's text: where only the page was read until now, it is read first. */
export async function readBefore(tools: ReadTools, ref: IssueRef, intent: Intent): Promise<void> {
  if (intent.kind !== 'ready' || !intent.on) return;
  const row = await tools.store.issue(ref);
  const account = row && row.text.readBy !== 'api' && (await tools.accounts.of(tenantOf(ref)));
  if (account) await readIssue(tools, account, ref);
}
