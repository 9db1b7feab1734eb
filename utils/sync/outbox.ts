import { withComment } from '@/utils/model/comment';
import { sumsUpTo, fieldOfCommand } from '@/utils/model/command';
import type { Person } from '@/utils/model/native';
import { type PutOff, isPutOff } from '@/utils/model/put-off';
import { type IssueRef, tenantAt, tenantOf } from '@/utils/model/ref';
import type { CommandRow } from '@/utils/store/rows';
import type { SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Account, Attempt, OpenOrClosed, Tracker } from '@/utils/trackers/tracker';
import { type Lanes, isFinal } from './lanes';
import { isOdd, upOnce, laterOrRefused } from './put-off';
import { owedBy, withState, noteDone } from './outbox-done';
import { inTurn, partOf } from './outbox-order';

/** What sending commands needs of the app. */
export interface OutboxTools {
  store: Store;
  said: SaidStore;
  lanes: Lanes;
  now: () => number;
  /** A comment of this person closes the loop of an issue from now on. */
  summaryPosted(row: CommandRow, comment: string, upto: number): Promise<void>;
  /** It has arrived: what follows from it is said before it is forgotten. */
  arrived(row: CommandRow): Promise<void>;
}

/**
 * Sends what is owed to one tenant, in order, at the pace its host allows. A command that is refused stays, with the
 * reason, for the person to retry or drop. One whose answer nobody can make anything of is put off alone, with what was
 * said after it in the same part of its issue, and refused in the end; the rest goes on, as long as the host answers
 * anything else. What concerns the host itself is noted with it, ends the sending and rejects with a TrackerError. With
 * `first`, all that is owed of that issue alone, before what others wait to have sent.
 */
export async function sendOwed(
  tools: OutboxTools,
  tracker: Tracker,
  account: Account,
  first?: IssueRef,
): Promise<void> {
  const { lanes } = tools;
  const tenant = tenantAt(account);
  const sending = { tracker, account, held: new Set<string>(), isUp: upOnce(tracker), ...(first && { first }) };
  const next = async (): Promise<boolean> => {
    try {
      return await sendNext(tools, sending);
    } catch (error) {
      // Before anything else is sent there.
      if (error instanceof TrackerError) await lanes.unwell(tenant, error);
      throw error;
    }
  };
  while (await lanes.write(tenant, first ? 'person' : 'owed', next));
}

/** Whom one sending asks, and what it leaves alone. */
interface Sending {
  tracker: Tracker;
  account: Account;
  /** Parts of issues in which something is put off. */
  held: Set<string>;
  isUp(): Promise<unknown>;
  first?: IssueRef;
}

/** Sends what is next now, whatever was said or sent since the last; false where nothing is left that may be sent. */
async function sendNext(tools: OutboxTools, { tracker, account, held, isUp, first }: Sending): Promise<boolean> {
  const { said, lanes, now } = tools;
  const tenant = tenantAt(account);
  for (const row of inTurn(await owedBy(said, account))) {
    if ((first && row.ref !== first) || row.refused || held.has(partOf(row))) continue;
    const later = isPutOff(row.putOff, now()) ? row.putOff : undefined;
    if (!later && !(await lanes.isOpen(tenant))) return false;
    const putOff = later ?? (await trySending(tools, tracker, row, { me: account.person, isUp }));
    if (!putOff) return true;
    held.add(partOf(row));
    await lanes.remind(tenant, putOff.until);
    if (!later) return true;
  }
  return false;
}

/** Gives until when it is put off, if it is: it arrived, or was refused, else. */
async function trySending(
  tools: OutboxTools,
  tracker: Tracker,
  row: CommandRow,
  { me, isUp }: { me: Person; isUp(): Promise<unknown> },
): Promise<PutOff | undefined> {
  const { said, lanes, now } = tools;
  await lanes.pace(tenantOf(row.ref));
  let tried: CommandRow = { ...row, tries: row.tries + 1 };
  // It may have been stopped meanwhile, or something said in its place.
  if (!(await said.keepCommand(tried))) return undefined;
  // Whatever becomes of the rest of the try, the comment that it made is the comment.
  const keep = async (made: string): Promise<void> => void (await said.keepCommand((tried = { ...tried, made })));
  let state: OpenOrClosed | undefined;
  try {
    await sendOne(tools, tracker, tried, { keep, stands: (is) => void (state = is) });
  } catch (error) {
    if (!isFinal(error) && !isOdd(error)) throw error;
    if (isOdd(error)) await isUp();
    const next: CommandRow = isFinal(error) ? { ...tried, refused: error.told } : laterOrRefused(tried, error, now());
    await said.keepCommand(next);
    return next.refused === undefined ? next.putOff : undefined;
  }
  await noteDone(tools.store, withState(row.command, state), me, now());
  await tools.arrived(row);
  await said.settled(row.id, true);
  return undefined;
}

async function sendOne(
  { store, now, summaryPosted }: OutboxTools,
  tracker: Tracker,
  row: CommandRow,
  told: Pick<Attempt, 'keep' | 'stands'>,
): Promise<void> {
  const comment = await tracker.perform(row.command, {
    id: row.id,
    again: row.tries > 1,
    ...(row.made !== undefined && { made: row.made }),
    ...told,
  });
  if (!comment) return;
  await store.keepDiscussion(row.ref, now(), (before) => withComment(before, comment));
  const upto = sumsUpTo(row.command);
  if (upto === undefined) return;
  await summaryPosted(row, comment.id, upto);
  await store.keepChanged(row.ref, fieldOfCommand(row.command, row.id), now(), (facts) => facts);
}
