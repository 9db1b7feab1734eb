import { type IssueRef, keyOf } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import type { Told } from '@/utils/model/told';
import { TrackerError } from '../failure';
import { boardsOf, type Estimation, estimationOf } from './boards';
import { points } from './fields';
import type { Apis, Rest } from './rest';
import { withReason } from './rights';

/**
 * Writes an estimate where the team reads it: into the field that the project's board estimates with, else into the
 * issue's own field of story points. Both hold numbers. Null takes it out.
 */
export async function estimate(apis: Apis, ref: IssueRef, value: string | null): Promise<void> {
  if (value !== null && !Number.isFinite(Number(value || 'x'))) {
    throw new TrackerError('invalid', { key: 'jira.estimate-no-number', value });
  }
  const estimation = await estimationAt(apis.agile, ref);
  const board = estimation?.by === 'points' ? estimation : undefined;
  const path = `/issue/${keyOf(ref)}/estimation?boardId=${board?.id}`;
  if (
    board === undefined ||
    !(await tried(apis, ref, board.field, () => apis.agile('write-estimate', 'PUT', path, { value: value ?? '' })))
  )
    await ownField(apis, ref, value, estimation);
}

/** How the first of the project's boards estimates that does so in points, else in time; undefined where none does. */
async function estimationAt(agile: Rest, ref: IssueRef): Promise<Estimation | undefined> {
  let found: Estimation | undefined;
  for (const board of await boardsOf(agile, ref)) {
    const estimation = await estimationOf(agile, board);
    if (estimation?.by === 'points') return estimation;
    found ??= estimation;
  }
  return found;
}

/**
 * False where the board takes no estimate of this issue: it may be of another board, or its field not on the screen.
 */
async function tried({ rest }: Apis, ref: IssueRef, field: string, act: () => Promise<unknown>): Promise<boolean> {
  try {
    await withReason(rest, { issue: ref }, ['EDIT_ISSUES'], act);
    return true;
  } catch (error) {
    if (error instanceof TrackerError && (error.kind === 'gone' || error.kind === 'invalid')) return false;
    throw error instanceof TrackerError && error.kind === 'forbidden'
      ? new TrackerError('forbidden', { key: 'jira.estimate-refused', why: error.told, field })
      : error;
  }
}

async function ownField(
  { rest, quiet }: Apis,
  ref: IssueRef,
  value: string | null,
  estimation: Estimation | undefined,
): Promise<void> {
  const known = estimation?.by === 'points' ? estimation.field : 'Story Points';
  const issue = await rest('estimate-field', 'GET', `/issue/${keyOf(ref)}?fields=summary&expand=editmeta`);
  const [id, name = known] =
    Object.entries(dig(issue, 'editmeta', 'fields') ?? {})
      .map(([id, field]) => [id, digText(field, 'name')])
      .find(([, called]) => points.test(called ?? '')) ?? [];
  if (id === undefined)
    return withReason(rest, { issue: ref }, ['EDIT_ISSUES'], () =>
      Promise.reject(estimation?.by === 'time' ? byTime(ref) : notOnScreen(ref, name)),
    );
  try {
    await withReason(rest, { issue: ref }, ['EDIT_ISSUES'], () =>
      quiet.edit('write-estimate', ref, { fields: { [id]: value === null ? null : Number(value) } }),
    );
  } catch (error) {
    throw error instanceof TrackerError && error.kind === 'invalid' ? notOnScreen(ref, name, error.told) : error;
  }
}

/** Points are no minutes, and Jira would take them for some. */
function byTime(ref: IssueRef): TrackerError {
  return new TrackerError('invalid', { key: 'jira.estimates-by-time', issue: keyOf(ref) });
}

function notOnScreen(ref: IssueRef, field: string, why?: Told): TrackerError {
  return new TrackerError('invalid', {
    key: 'jira.no-estimate-field',
    issue: keyOf(ref),
    field,
    ...(why !== undefined && { why }),
  });
}
