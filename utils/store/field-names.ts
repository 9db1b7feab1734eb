import { projectOf } from '@/utils/model/ref';
import type { Database } from './database';

/** So many issues are looked at for their fields: a choice wants those in use, and is waited for. */
const mostLookedAt = 200;

/** The names of the fields beside the description that hold text in a project's issues, in order. */
export async function fieldsIn(db: Database, project: string): Promise<string[]> {
  const rows = await db.issues
    .where('ref')
    .startsWith(project)
    .reverse()
    .filter(({ ref }) => projectOf(ref) === project)
    .limit(mostLookedAt)
    .toArray();
  // Files are a list of Jira's own, not a field that a team fills in.
  const parts = rows.flatMap(({ text }) => text.parts ?? []).filter(({ body }) => body.markup !== 'blocks');
  return [...new Set(parts.map(({ name }) => name))].toSorted((a, b) => a.localeCompare(b));
}
