import type { ClosingWay } from '@/utils/model/closing-way';
import type { IssueFacts } from '@/utils/model/issue';
import { type IssueRef, keyOf } from '@/utils/model/ref';
import type { Purpose } from '@/utils/model/purpose';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { isSameName } from '../named';
import { stateIn } from './issue-facts';
import type { Apis, Rest } from './rest';
import { withReason } from './rights';

/**
 * Brings an issue to a status by the workflow's transitions. Several may lead there; those whose screen wants the least
 * filled in are tried first. Gives whether it is open or closed there. Rejects with a TrackerError that says what is
 * wanted, and where to fill it in.
 */
export async function move({ rest, access }: Apis, ref: IssueRef, to: string): Promise<IssueFacts['state']> {
  const there = await statusOf(rest, ref, 'issue-status');
  const from = digText(there, 'name') ?? '';
  if (isSameName(from, to)) return stateIn(there);
  const path = `/issue/${keyOf(ref)}/transitions`;
  const all = digList(await rest('transitions', 'GET', `${path}?expand=transitions.fields`), 'transitions');
  const ways = all
    .filter((one) => isSameName(digText(one, 'to', 'name'), to))
    .toSorted((one, other) => wantedBy(one).length - wantedBy(other).length);
  return withReason(rest, { issue: ref }, ['TRANSITION_ISSUES'], async () => {
    if (ways.length === 0) throw noWay(ref, from, to, all);
    for (const way of ways)
      if (await gone(rest, ref, path, to, way, way === ways.at(-1))) return stateIn(dig(way, 'to'));
    throw unfilled(ref, to, wantedBy(ways[0]), `${access.base}/browse/${keyOf(ref)}`);
  });
}

/** Goes one way; false where Jira refuses it for what is not filled in, or another way is left. */
async function gone(
  rest: Rest,
  ref: IssueRef,
  path: string,
  to: string,
  way: unknown,
  isLast: boolean,
): Promise<boolean> {
  try {
    await rest('move-issue', 'POST', path, { transition: { id: digText(way, 'id') } });
    return true;
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'invalid') throw error;
    // A proxy may have sent it twice: the second time there is no such way any more.
    if (isSameName(digText(await statusOf(rest, ref, 'issue-arrived'), 'name'), to)) return true;
    if (isLast && wantedBy(way).length === 0) throw error;
    return false;
  }
}

/**
 * Where the workflow lets an issue end from where it is; whether that means done or given up, Jira does not say.
 * Source: Jira Cloud's OpenAPI description, `StatusCategory`.
 */
export async function closingsOf({ rest }: Apis, ref: IssueRef): Promise<ClosingWay[]> {
  const path = `/issue/${keyOf(ref)}/transitions?expand=transitions.fields`;
  return digList(await rest('closings', 'GET', path), 'transitions')
    .filter((one) => digText(one, 'to', 'statusCategory', 'key') === 'done')
    .map((one) => ({ status: digText(one, 'to', 'name') ?? '', wants: wantedBy(one) }));
}

/** Fields of a transition's screen that must be filled in and have nothing by themselves, by their names. */
function wantedBy(transition: unknown): string[] {
  return Object.values(dig(transition, 'fields') ?? {})
    .filter((field) => dig(field, 'required') === true && dig(field, 'hasDefaultValue') !== true)
    .map((field) => digText(field, 'name') ?? 'a field');
}

async function statusOf(rest: Rest, ref: IssueRef, purpose: Purpose): Promise<unknown> {
  return dig(await rest(purpose, 'GET', `/issue/${keyOf(ref)}?fields=status`), 'fields', 'status');
}

function unfilled(ref: IssueRef, to: string, fields: readonly string[], link: string): TrackerError {
  return new TrackerError('invalid', { key: 'jira.fields-wanted', fields: [...fields], issue: keyOf(ref), to, link });
}

function noWay(ref: IssueRef, from: string, to: string, transitions: unknown[]): TrackerError {
  const possible = transitions.map((one) => digText(one, 'to', 'name')).filter((name) => name !== undefined);
  return new TrackerError('invalid', {
    key: 'jira.no-transition',
    issue: keyOf(ref),
    from,
    to,
    possible: [...new Set(possible)],
  });
}
