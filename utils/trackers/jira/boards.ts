import { type IssueRef, projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import { partsOf } from './place';
import type { Rest } from './rest';

/**
 * The boards of an issue's project that can have sprints and estimates: Jira calls those of company-managed projects
 * `scrum`, and all of team-managed ones `simple`. None where there is no Jira Software, or nobody may see them.
 */
export async function boardsOf(agile: Rest, ref: IssueRef): Promise<unknown[]> {
  const { key } = partsOf(projectOf(ref));
  const boards = await orNone(agile('find the project’s boards', 'GET', `/board?projectKeyOrId=${key}&maxResults=50`));
  return digList(boards, 'values').filter((board) => digText(board, 'type') !== 'kanban');
}

/** How a board estimates: with a field of points, with minutes of work, or, undefined, not at all. */
export type Estimation = { by: 'points'; id: number; field: string } | { by: 'time' };

/**
 * Only fields of a site's own hold points. The other that a board can estimate with takes a bare number for minutes.
 */
export async function estimationOf(agile: Rest, board: unknown): Promise<Estimation | undefined> {
  const id = Number(dig(board, 'id'));
  const about = await orNone(agile('what does the board estimate with', 'GET', `/board/${id}/configuration`));
  const field = dig(about, 'estimation', 'field');
  const fieldId = digText(field, 'fieldId');
  if (fieldId === undefined) return undefined;
  if (!fieldId.startsWith('customfield_')) return { by: 'time' };
  return { by: 'points', id, field: digText(field, 'displayName') ?? 'Story Points' };
}

/** The sprints of a board that are not over; none where it has no sprints, which Jira refuses to list. */
export async function sprintsOf(agile: Rest, board: unknown): Promise<unknown[]> {
  const path = `/board/${String(dig(board, 'id'))}/sprint?state=active,future&maxResults=50`;
  return digList(await orNone(agile('read the board’s sprints', 'GET', path)), 'values');
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
