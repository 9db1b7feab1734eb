import type { Change } from '@/utils/model/change';
import type { IssueFacts } from '@/utils/model/issue';
import { type IssueRef, isIssueRef, keyOf, projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Apis, Rest } from './rest';
import { needRights } from './rights';

type Side = 'inward' | 'outward';

/** What a site says of the issue that is the duplicate. Its other side, “is duplicated by”, is no such words. */
const duplicating = /\bduplicates\b|\bduplicate of\b|^dupliziert$|^ist ein duplikat von\b|^est un doublon de\b/i;

/**
 * From which side of a link type the duplicate sees the other issue; undefined where it is no such type. Sites name and
 * turn their types as they like; of one that is called so and says nothing known, Jira's own outward side is taken.
 */
function sideOf(type: unknown): Side | undefined {
  const said = (['outward', 'inward'] as const).find((side) => duplicating.test(digText(type, side) ?? ''));
  return said ?? (/^duplicat/i.test(digText(type, 'name') ?? '') ? 'outward' : undefined);
}

/** The other issue of a link that says that this one is its duplicate. */
function originalIn(link: unknown): string | undefined {
  const side = sideOf(dig(link, 'type'));
  return side && digText(link, `${side}Issue`, 'key');
}

/** The issue that Jira's links show it to be a duplicate of, the first of several; nothing where links are not told. */
export function duplicateIn(ref: IssueRef, issue: unknown): Pick<IssueFacts, 'duplicateOf'> {
  if (dig(issue, 'fields', 'issuelinks') === undefined) return {};
  const keys = digList(issue, 'fields', 'issuelinks').flatMap((link) => originalIn(link) ?? []);
  const first = keys.map((key) => refAt(ref, key)).find((one): one is IssueRef => isIssueRef(one));
  return { duplicateOf: first ?? null };
}

function refAt(ref: IssueRef, key: string): string {
  const project = projectOf(ref);
  return `${project.slice(0, project.lastIndexOf('/') + 1)}${key}`;
}

/**
 * Links an issue as a duplicate of another, or takes the link off; finds it done where it is so already. Source: Jira
 * Cloud's OpenAPI description, `POST /issueLink`; Data Center's REST reference: the link goes from `inwardIssue` to
 * `outwardIssue`, by the outward words. Rejects with a TrackerError.
 */
export async function markDuplicate(
  { rest }: Pick<Apis, 'rest'>,
  { ref, of, on }: Extract<Change, { kind: 'duplicate' }>,
): Promise<void> {
  try {
    await (on ? link(rest, ref, of) : unlink(rest, ref, of));
  } catch (error) {
    // To who may not link issues, Jira says that there is nothing there.
    if (error instanceof TrackerError && ['gone', 'forbidden', 'invalid'].includes(error.kind))
      await needRights(rest, { issue: ref }, ['LINK_ISSUES']);
    throw error;
  }
}

async function link(rest: Rest, ref: IssueRef, of: IssueRef): Promise<void> {
  if ((await linksTo(rest, ref, of)).length > 0) return;
  const { name, side } = await typeOf(rest);
  const [from, to] = side === 'outward' ? [ref, of] : [of, ref];
  const sent = { type: { name }, inwardIssue: { key: keyOf(from) }, outwardIssue: { key: keyOf(to) } };
  await rest('link-duplicate', 'POST', '/issueLink', sent);
  // Jira answers nothing: done is what the issue shows.
  if ((await linksTo(rest, ref, of)).length === 0)
    throw new TrackerError('unexpected', { key: 'tracker.not-shown', tracker: 'Jira', what: 'link' });
}

async function unlink(rest: Rest, ref: IssueRef, of: IssueRef): Promise<void> {
  for (const id of await linksTo(rest, ref, of)) {
    try {
      await rest('remove-link', 'DELETE', `/issueLink/${id}`);
    } catch (error) {
      if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
      // Removing what is not there is what was wanted.
      if ((await linksTo(rest, ref, of)).includes(id)) throw error;
    }
  }
}

/** Ids of the links that say that one issue is a duplicate of the other. */
async function linksTo(rest: Rest, ref: IssueRef, of: IssueRef): Promise<string[]> {
  const issue = await rest('duplicate-linked', 'GET', `/issue/${keyOf(ref)}?fields=issuelinks`);
  return digList(issue, 'fields', 'issuelinks')
    .filter((one) => originalIn(one) === keyOf(of))
    .flatMap((one) => digText(one, 'id') ?? []);
}

async function typeOf(rest: Rest): Promise<{ name: string; side: Side }> {
  const all = digList(await rest('link-kinds', 'GET', '/issueLinkType'), 'issueLinkTypes');
  for (const type of all) {
    const [name, side] = [digText(type, 'name'), sideOf(type)];
    if (name !== undefined && side) return { name, side };
  }
  throw new TrackerError('invalid', { key: 'jira.no-duplicate-link' });
}
