import { entryKeyOf } from '@/utils/model/entry-key';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { Database } from './database';

/** What an issue is and was called. */
export interface Names {
  /** The tracker's immutable id. */
  id: string;
  former: IssueRef[];
  /** The project that it came from, where nobody could tell what it was called there. */
  from?: string;
}

/**
 * Keeps what an issue is and was called, in one transaction. Drafts, visits, the text that was agreed to and what opens
 * sealed votes come along: they are on this device alone. What was said stays where it was said, until the person says
 * more: another project may be read by others.
 */
export function keepNames(db: Database, ref: IssueRef, { id, former, from }: Names): PromiseLike<void> {
  return db.transaction('rw', db.issues, db.drafts, db.visits, db.votes, async () => {
    await db.issues.where({ ref }).modify((row) => {
      Object.assign(row, { id, former });
      if (from === undefined) delete row.from;
      else row.from = from;
    });
    for (const old of former) await follow(db, old, ref);
  });
}

async function follow(db: Database, old: IssueRef, ref: IssueRef): Promise<void> {
  const agreed = (await db.issues.get(old))?.agreed;
  if (agreed) await db.issues.where({ ref }).modify((row) => void (row.agreed ??= agreed));
  for (const draft of await db.drafts.where({ ref: old }).toArray()) {
    if ((await db.drafts.get([ref, draft.field])) === undefined) await db.drafts.put({ ...draft, ref });
  }
  await db.drafts.where({ ref: old }).delete();
  for (const lastSeen of await db.visits.where({ ref: old }).toArray()) {
    const known = await db.visits.get([lastSeen.person, ref]);
    if (known === undefined || known.at < lastSeen.at) await db.visits.put({ ...lastSeen, ref });
  }
  await db.visits.where({ ref: old }).delete();
  const place = { project: projectOf(ref), issue: entryKeyOf(ref) };
  for (const vote of await db.votes.filter((row) => row.ref === old).toArray()) {
    const key: [string, string, string, string] = [vote.person, place.project, place.issue, vote.round];
    if ((await db.votes.get(key)) === undefined) await db.votes.put({ ...vote, ...place, ref });
    await db.votes.delete([vote.person, vote.project, vote.issue, vote.round]);
  }
}
