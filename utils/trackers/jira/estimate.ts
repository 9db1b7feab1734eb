import { type IssueRef, keyOf } from '@/utils/model/ref';
import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import { points } from './fields';
import { partsOf } from './place';
import type { Apis, Rest } from './rest';
import { withReason } from './rights';

/**
 * Writes an estimate where the team reads it: into the field that the project's board estimates with, else into the
 * issue's own field of story points. Both hold numbers. Null takes it out.
 */
export async function estimate(apis: Apis, ref: IssueRef, value: string | null): Promise<void> {
  if (value !== null && !Number.isFinite(Number(value || 'x'))) {
    throw new TrackerError(
      'invalid',
      `Jira’s estimates are numbers: “${value}” cannot be kept there. The team’s policy can have a scale of numbers.`,
    );
  }
  const board = await estimatingBoard(apis.agile, ref);
  const path = `/issue/${keyOf(ref)}/estimation?boardId=${board?.id}`;
  if (
    board === undefined ||
    !(await tried(apis, ref, board.field, () => apis.agile('write the estimate', 'PUT', path, { value: value ?? '' })))
  )
    await ownField(apis, ref, value, board?.field);
}

interface Board {
  id: number;
  /** What its field is called. */
  field: string;
}

/** The first of the project's scrum boards that estimates with a field; undefined where there is none, or no Jira Software. */
async function estimatingBoard(agile: Rest, ref: IssueRef): Promise<Board | undefined> {
  for (const board of await boardsOf(agile, ref)) {
    const id = Number(dig(board, 'id'));
    const estimation = dig(
      await agile('what does the board estimate with', 'GET', `/board/${id}/configuration`),
      'estimation',
    );
    if (digText(estimation, 'field', 'fieldId') !== undefined)
      return { id, field: digText(estimation, 'field', 'displayName') ?? 'Story Points' };
  }
  return undefined;
}

/** The scrum boards of an issue's project; none where there is no Jira Software, or nobody may see them. */
export async function boardsOf(agile: Rest, ref: IssueRef): Promise<unknown[]> {
  const project = partsOf(ref).key.replace(/-\d+$/, '');
  try {
    return digList(
      await agile('find the project’s boards', 'GET', `/board?projectKeyOrId=${project}&type=scrum&maxResults=50`),
      'values',
    );
  } catch (error) {
    if (error instanceof TrackerError && ['gone', 'forbidden', 'invalid'].includes(error.kind)) return [];
    throw error;
  }
}

/** False where the board takes no estimate of this issue: it may be of another board, or its field not on the screen. */
async function tried({ rest }: Apis, ref: IssueRef, field: string, act: () => Promise<unknown>): Promise<boolean> {
  try {
    await withReason(rest, { issue: ref }, ['EDIT_ISSUES'], act);
    return true;
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === 'gone' || error.kind === 'invalid')) return false;
    throw error instanceof TrackerError && error.kind === 'forbidden'
      ? new TrackerError('forbidden', `${error.message} The estimate goes into “${field}”.`)
      : error;
  }
}

async function ownField(
  { rest, quiet }: Apis,
  ref: IssueRef,
  value: string | null,
  known = 'Story Points',
): Promise<void> {
  const issue = await rest('where does the estimate go', 'GET', `/issue/${keyOf(ref)}?fields=summary&expand=editmeta`);
  const [id, name = known] =
    Object.entries(dig(issue, 'editmeta', 'fields') ?? {})
      .map(([id, field]) => [id, digText(field, 'name')])
      .find(([, called]) => points.test(called ?? '')) ?? [];
  if (id === undefined)
    return withReason(rest, { issue: ref }, ['EDIT_ISSUES'], () => Promise.reject(notOnScreen(ref, name)));
  try {
    await withReason(rest, { issue: ref }, ['EDIT_ISSUES'], () =>
      quiet.edit('write the estimate', ref, { fields: { [id]: value === null ? null : Number(value) } }),
    );
  } catch (error) {
    throw error instanceof TrackerError && error.kind === 'invalid' ? notOnScreen(ref, name, error.message) : error;
  }
}

function notOnScreen(ref: IssueRef, field: string, said = ''): TrackerError {
  return new TrackerError(
    'invalid',
    `${keyOf(ref)} takes no estimate: the field “${field}” is not on its screen. A Jira admin can add it to the project’s screens, or turn estimation on for its board. ${said}`.trim(),
  );
}
