import { counted, type Finished, loadOf } from '@/utils/model/planning';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { boardsOf, closedSprintsOf, endOf, estimationOf } from './boards';
import type { Rest } from './rest';

/** Boards that are asked at most, and pages of a hundred issues: a sum of a part would be a wrong sum. */
const mostBoards = 5;
const mostPages = 3;

/**
 * What was done in the last closed sprints of the project's first board that has some and estimates in points, the one
 * that ended last first; nothing where there is none. Four requests: boards, what the board estimates with, its closed
 * sprints, and their issues; one more for each further board, page of sprints or hundred issues. Jira does not say
 * whether what is done was given up: it counts, as in Jira's own velocity. Source: Jira Software's OpenAPI description.
 */
export async function finishedIn(agile: Rest, ref: IssueRef): Promise<Finished[]> {
  for (const board of (await boardsOf(agile, ref)).slice(0, mostBoards)) {
    const estimation = await estimationOf(agile, board);
    if (estimation?.by !== 'points') continue;
    const sprints = await closedSprintsOf(agile, estimation.id, counted);
    if (sprints.length === 0) continue;
    const done = await doneIn(agile, estimation, sprints.map(idOf));
    if (!done) return [];
    return sprints.map((sprint) => ({
      kind: 'sprint',
      name: digText(sprint, 'name') ?? '',
      ...loadOf(done.filter((issue) => wasDoneIn(issue) === idOf(sprint)).map((issue) => pointsOf(issue, estimation))),
    }));
  }
  return [];
}

/** The issues of some sprints that are done; undefined where there are too many. */
async function doneIn(
  agile: Rest,
  { id, fieldId }: { id: number; fieldId: string },
  sprints: readonly string[],
): Promise<unknown[] | undefined> {
  const jql = encodeURIComponent(`sprint in (${sprints.join(', ')}) AND statusCategory = Done`);
  const asked = `jql=${jql}&fields=sprint,closedSprints,${fieldId}&maxResults=100`;
  const found: unknown[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await agile('sprints-done', 'GET', `/board/${id}/issue?${asked}&startAt=${found.length}`);
    const issues = digList(answer, 'issues');
    found.push(...issues);
    if (issues.length === 0 || found.length >= Number(dig(answer, 'total') ?? 0)) return found;
  }
  return undefined;
}

/** The last closed sprint that it was in; none where it went on into one that is not over. */
function wasDoneIn(issue: unknown): string | undefined {
  if (dig(issue, 'fields', 'sprint')) return undefined;
  const [last] = digList(issue, 'fields', 'closedSprints').toSorted((a, b) => endOf(b) - endOf(a));
  return last === undefined ? undefined : idOf(last);
}

function pointsOf(issue: unknown, { fieldId }: { fieldId: string }): string | undefined {
  const value = dig(issue, 'fields', fieldId);
  return typeof value === 'number' ? String(value) : undefined;
}

function idOf(sprint: unknown): string {
  return String(dig(sprint, 'id'));
}
