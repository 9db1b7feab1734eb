import { type IssueRef, projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { partsOf } from './place';
import type { Rest } from './rest';

/**
 * The boards of an issue's project that can have sprints and estimates: Jira calls those of company-managed projects
 * `scrum`, and all of team-managed ones `simple`. None where there is no Jira Software, or nobody may see them.
 */
export async function boardsOf(agile: Rest, ref: IssueRef): Promise<unknown[]> {
  const { key } = partsOf(projectOf(ref));
  const boards = await orNone(agile('find-boards', 'GET', `/board?projectKeyOrId=${key}&maxResults=50`));
  return digList(boards, 'values').filter((board) => digText(board, 'type') !== 'kanban');
}

/** How a board estimates: with a field of points, with minutes of work, or, undefined, not at all. */
export type Estimation = { by: 'points'; id: number; fieldId: string; field: string } | { by: 'time' };

/**
 * Only fields of a site's own hold points. The other that a board can estimate with takes a bare number for minutes.
 */
export async function estimationOf(agile: Rest, board: unknown): Promise<Estimation | undefined> {
  const id = Number(dig(board, 'id'));
  const about = await orNone(agile('board-estimates', 'GET', `/board/${id}/configuration`));
  const field = dig(about, 'estimation', 'field');
  const fieldId = digText(field, 'fieldId');
  if (fieldId === undefined) return undefined;
  if (!fieldId.startsWith('customfield_')) return { by: 'time' };
  return { by: 'points', id, fieldId, field: digText(field, 'displayName') ?? 'Story Points' };
}

/** The sprints of a board that are not over; none where it has no sprints, which Jira refuses to list. */
export async function sprintsOf(agile: Rest, board: unknown): Promise<unknown[]> {
  const path = `/board/${String(dig(board, 'id'))}/sprint?state=active,future&maxResults=50`;
  return digList(await orNone(agile('read-sprints', 'GET', path)), 'values');
}

/** So many pages of sprints are read at most: 500 sprints are more than any team closed. */
const mostPages = 10;

/**
 * The last sprints of a board that are closed, the one that ended last first. Jira lists the oldest first, fifty a
 * page; where it says how many there are, the last page is asked for at once. Source: Jira Software's OpenAPI
 * description.
 */
export async function closedSprintsOf(agile: Rest, board: number, count: number): Promise<unknown[]> {
  const found: unknown[] = [];
  let from = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const path = `/board/${board}/sprint?state=closed&startAt=${from}&maxResults=50`;
    const answer = await orNone(agile('past-sprints', 'GET', path));
    const values = digList(answer, 'values');
    found.push(...values);
    if (values.length === 0 || dig(answer, 'isLast') !== false) break;
    const total = dig(answer, 'total');
    from = typeof total === 'number' ? Math.max(from + values.length, total - 50) : from + values.length;
  }
  return found.toSorted((a, b) => endOf(b) - endOf(a)).slice(0, count);
}

/** When a sprint was closed, or was to end; milliseconds since 1970. */
export function endOf(sprint: unknown): number {
  return Date.parse(digText(sprint, 'completeDate') ?? digText(sprint, 'endDate') ?? '') || 0;
}

/** What a board does not have, or shows to others only, it answers with 400, 403, 404 or 422. */
async function orNone(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TrackerError && ['gone', 'forbidden', 'invalid'].includes(error.kind)) return undefined;
    throw error;
  }
}
