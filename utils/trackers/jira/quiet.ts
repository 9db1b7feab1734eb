import { type IssueRef, keyOf, projectOf } from '@/utils/model/ref';
import type { Purpose } from '@/utils/model/purpose';
import { TrackerError } from '../failure';
import type { Rest } from './rest';
import { mayIn } from './rights';

/**
 * Edits that mail nobody, where Jira grants that. It refuses a whole edit of an issue's fields, not just the wish, to
 * whoever administers neither the site nor the project. Source: REST reference of Data Center 10.3, `PUT issue`, 403.
 */
export interface Quiet {
  /**
   * Whether this account's edits in the issue's project may be quiet; undefined where Jira does not tell. Asked once a
   * project.
   */
  granted(ref: IssueRef): Promise<boolean | undefined>;
  /** Changes fields of an issue: quietly where that is known to be granted. */
  edit(purpose: Purpose, ref: IssueRef, body: unknown): Promise<unknown>;
  /**
   * Changes a comment of the issue: quietly, unless that was refused here before. No document says that it takes a
   * right.
   */
  comment(purpose: Purpose, ref: IssueRef, id: string, body: unknown): Promise<unknown>;
}

/** Remembers, by project, what Jira granted and refused, for as long as it lives. */
export function createQuiet(rest: Rest): Quiet {
  const admins = new Map<string, boolean>();
  const refused = new Set<string>();
  const granted = async (ref: IssueRef): Promise<boolean | undefined> => {
    const project = projectOf(ref);
    if (admins.has(project)) return admins.get(project);
    const answer = await mayIn(rest, project, 'ADMINISTER_PROJECTS').catch(untold);
    if (answer !== undefined) admins.set(project, answer);
    return answer;
  };
  const put = async (purpose: Purpose, path: string, body: unknown, refuse?: () => void): Promise<unknown> => {
    if (!refuse) return rest(purpose, 'PUT', path, body);
    try {
      return await rest(purpose, 'PUT', `${path}?notifyUsers=false`, body);
    } catch (error) {
      if (!(error instanceof TrackerError) || error.kind !== 'forbidden') throw error;
      const answer = await rest(purpose, 'PUT', path, body);
      // Only now is it known that it was the wish that was refused.
      refuse();
      return answer;
    }
  };
  return {
    granted,
    edit: async (purpose, ref, body) => {
      const refuse = (): void => void admins.set(projectOf(ref), false);
      return put(purpose, `/issue/${keyOf(ref)}`, body, (await granted(ref)) === true ? refuse : undefined);
    },
    comment: async (purpose, ref, id, body) => {
      const project = projectOf(ref);
      const refuse = (): void => void refused.add(project);
      return put(purpose, `/issue/${keyOf(ref)}/comment/${id}`, body, refused.has(project) ? undefined : refuse);
    },
  };
}

function untold(error: unknown): undefined {
  if (!(error instanceof TrackerError)) throw error;
  return undefined;
}
