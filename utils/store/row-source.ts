import type { Discussion } from '@/utils/model/comment';
import type { Entry } from '@/utils/model/entry';
import { entryKeyOf } from '@/utils/model/entry-key';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { ProjectRead } from '@/utils/model/project-read';
import type { ListedIssue } from '@/utils/model/listed';
import type { Database } from './database';
import type { IssueRow } from './rows';

/** What one row is made from, beside what is the same for a whole project. */
export interface RowSource {
  issue: IssueRow;
  discussion: Discussion | undefined;
  /** What this person said of it on this device. */
  mine: Entry;
}

/** What the rows of some issues are made from; nothing of those that this device has no copy of. */
export function sources(db: Database, person: string, refs: readonly IssueRef[]): PromiseLike<RowSource[]> {
  return db.transaction('r', db.issues, db.talks, db.said, async () => {
    const places = refs.map((ref): [string, string, string] => [person, projectOf(ref), entryKeyOf(ref)]);
    const [issues, talks, said] = await Promise.all([
      db.issues.bulkGet([...refs]),
      db.talks.bulkGet([...refs]),
      db.said.bulkGet(places),
    ]);
    return issues.flatMap((issue, at) =>
      issue ? [{ issue, discussion: talks[at]?.talk, mine: said[at]?.entry ?? {} }] : [],
    );
  });
}

/** A list tells less than an issue read by itself: what it leaves out stays as it was known. */
export function keepPage(
  db: Database,
  issues: readonly ListedIssue[],
  readAt: number,
  read: ProjectRead,
): PromiseLike<unknown> {
  return db.transaction('rw', db.issues, db.reads, async () => {
    const before = await db.issues.bulkGet(issues.map(({ text }) => text.ref));
    await db.issues.bulkPut(
      issues.map(({ text, native }, at) => ({
        ...before[at],
        ref: text.ref,
        text,
        readAt,
        ...(native && { native: { ...before[at]?.native, ...native } }),
      })),
    );
    await db.reads.put(read);
  });
}
