import { joinTalk } from '@/utils/model/comment';
import { type IssueRef, tenantOf } from '@/utils/model/ref';
import type { Saying } from '@/utils/model/view';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Account, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';
import type { Desk } from './desk';
import { type Hosts, isFinal } from './hosts';
import { learnNames, type MovedTools } from './moved';

/** What reading one issue needs of the house. */
export interface ReadTools extends MovedTools {
  accounts: Accounts;
  desk: Desk;
  hosts: Hosts;
  trackerFor(access: Access): Tracker;
}

/** Reads an issue through the API, unless its host is to be left alone now. Rejects with a TrackerError about the issue itself. */
export async function readIssue(tools: ReadTools, account: Account, ref: IssueRef): Promise<void> {
  await asking(tools, account.host, async () => {
    const tracker = tools.trackerFor(account);
    const isFirst = (await tools.store.issue(ref))?.former === undefined;
    const { text, native, talk, names } = await notOvertaken(tools, ref, () => tracker.issue(ref, isFirst));
    await tools.store.keepTalk(ref, tools.now(), (before) => joinTalk(before, talk));
    await tools.desk.accept(text, native);
    if (isFirst) await learnNames(tools, tracker, { ref, text }, names);
  });
}

/** What was read while a write of one's own arrived may be older than it, and would take it off the screen: it is read once more. */
async function notOvertaken<Read>({ store }: ReadTools, ref: IssueRef, read: () => Promise<Read>): Promise<Read> {
  const before = store.noted(ref);
  const first = await read();
  return store.noted(ref) === before ? first : read();
}

/** What passes is noted with the host and tried again; what does not is the caller's to tell. */
export async function asking(
  { hosts }: Pick<ReadTools, 'hosts'>,
  host: string,
  ask: () => Promise<void>,
): Promise<void> {
  if (!(await hosts.isOpen(host))) return;
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof TrackerError) || isFinal(error)) throw error;
    await hosts.unwell(host, error);
  }
}

/** Whoever is connected agrees to the API's text: where only the page was read until now, it is read first. */
export async function readBefore(tools: ReadTools, ref: IssueRef, saying: Saying): Promise<void> {
  if (saying.field !== 'ready' || saying.value === null) return;
  const row = await tools.store.issue(ref);
  const account = row && row.text.readBy !== 'api' && (await tools.accounts.of(tenantOf(ref)));
  if (account) await readIssue(tools, account, ref);
}
