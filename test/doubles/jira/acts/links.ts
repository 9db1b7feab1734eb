import type { Told } from '../../shared/told';
import { may } from '../world/rights';
import type { IssueLink, LinkType } from '../world/types';
import { issueOf } from '../world/world';
import { type ActingOnIssue, change } from './acting';
import { audience, together } from './notify';
import { Refused } from './refused';

/**
 * To who may not link issues Jira says that they are not there. Source: Cloud's OpenAPI description, 404 of `POST
 * issueLink`.
 */
const notThere = (): Refused =>
  new Refused(404, ['No issue link type or issue found, or issue linking is not allowed.']);

/**
 * The outward words go from the first issue to the second. A link that is there already is as good as made. [?] Whom it
 * mails is not documented.
 */
export function linkIssues(from: ActingOnIssue, to: ActingOnIssue, type: LinkType): Told {
  const { world, project, name } = from;
  if (!may(project, name, 'LINK_ISSUES')) throw notThere();
  if (from.issue === to.issue) throw new Refused(400, ['You cannot link an issue to itself.']);
  const isIt = (one: IssueLink): boolean =>
    one.type === type.name && one.from === from.issue.key && one.to === to.issue.key;
  if (world.links.some(isIt)) return { notifies: [], mayNotify: [] };
  for (const one of [from, to]) change(one, () => undefined);
  world.links.push({ id: String(world.nextId()), type: type.name, from: from.issue.key, to: to.issue.key });
  return { notifies: [], mayNotify: together(audience(from), audience(to)) };
}

/** It takes the right in one of the two projects. */
export function unlinkIssues(acting: Pick<ActingOnIssue, 'world' | 'name'>, id: string): Told {
  const { world, name } = acting;
  const link = world.links.find((one) => one.id === id);
  const ends = [link?.from, link?.to].map((key) => (key === undefined ? undefined : issueOf(world, key)));
  if (!link || !ends.some((end) => end && may(end.project, name, 'LINK_ISSUES')))
    throw new Refused(404, [`No issue link with id '${id}' exists.`]);
  const places = ends.flatMap((end) => (end ? [{ world, name, ...end }] : []));
  for (const one of places) change(one, () => undefined);
  world.links = world.links.filter((one) => one !== link);
  return { notifies: [], mayNotify: together(...places.map(audience)) };
}
