import { restRoot } from '../../world/place';
import { canBrowse } from '../../world/rights';
import type { IssueLink } from '../../world/types';
import { issueOf, statusOf } from '../../world/world';
import type { IssueView } from '../fields/values';
import { priorityShape, statusShape, typeShape } from './status';

/** An issue as another one shows it. */
export function relatedShape({ world, project, issue }: IssueView): object {
  const type = project.types.find(({ id }) => id === issue.type);
  const priority = world.priorities.find(({ id }) => id === issue.priority);
  return {
    id: issue.id,
    key: issue.key,
    self: `${restRoot(world.place)}/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: statusShape(world, statusOf(world, issue.status)),
      ...(priority && { priority: priorityShape(world, priority) }),
      ...(type && { issuetype: typeShape(world, type) }),
    },
  };
}

/** A kind of link as the API gives it; throws where the site has none of that name. */
export function linkTypeShape(world: IssueView['world'], name: string): object {
  const type = world.linkTypes.find((one) => one.name === name);
  if (!type) throw new Error(`no kind of link ${name}`);
  return { ...type, self: `${restRoot(world.place)}/issueLinkType/${type.id}` };
}

/** Links to issues the reader may see, from this issue's side. */
export function linksOf(view: IssueView): object[] {
  const { world, issue } = view;
  return world.links
    .filter(({ from, to }) => from === issue.key || to === issue.key)
    .flatMap((link) => linkShape(view, link, link.from === issue.key));
}

function linkShape({ world, reader }: IssueView, { id, type, from, to }: IssueLink, outward: boolean): object[] {
  const found = issueOf(world, outward ? to : from);
  if (!found || !canBrowse(found.project, reader.name)) return [];
  const root = restRoot(world.place);
  return [
    {
      id,
      self: `${root}/issueLink/${id}`,
      type: linkTypeShape(world, type),
      [outward ? 'outwardIssue' : 'inwardIssue']: relatedShape({ world, reader, ...found }),
    },
  ];
}
