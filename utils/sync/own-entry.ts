import type { Entry } from '@/utils/model/entry';
import { knownOf } from '@/utils/model/fold';
import { entryKeyOf } from '@/utils/model/entry-key';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { Place } from '@/utils/store/said';
import type { SayTools } from './say-tools';

export function placeOf(ref: IssueRef, person: string): Place {
  return { person, project: projectOf(ref), issue: entryKeyOf(ref), ref };
}

/** What the ledger has of the person's entry, from all of their devices; nobody without an account has one there. */
export async function knownTo(folded: SayTools['folded'], { person, project, issue }: Place): Promise<Entry> {
  return knownOf((await folded(project)).fold, issue, person);
}
