import { ok } from '../../../shared/told';
import { linkIssues, unlinkIssues } from '../../acts/links';
import type { ActingOnIssue } from '../../acts/acting';
import { Refused } from '../../acts/refused';
import { actingOnIssue, objectIn, recordOf, type RestCall, type RestHandler } from '../call';
import { linkTypeShape } from '../shapes/related';

const unreadable = 'Invalid request payload. Refer to the REST API documentation and try again.';

export const listLinkTypes: RestHandler = ({ world }) =>
  ok({ issueLinkTypes: world.linkTypes.map(({ name }) => linkTypeShape(world, name)) });

export const createLink: RestHandler = (call) => {
  const { inwardIssue, outwardIssue, type } = objectIn(call);
  const { name, id } = recordOf(type ?? {}, unreadable);
  const found = call.world.linkTypes.find((one) => one.id === id || one.name === name);
  if (!found) throw new Refused(404, [`No issue link type with name '${String(name)}' found.`]);
  return { status: 201, ...linkIssues(endOf(call, inwardIssue), endOf(call, outwardIssue), found) };
};

export const deleteLink: RestHandler = ({ world, person, params }) => ({
  status: 204,
  ...unlinkIssues({ world, name: person.name }, params['link'] ?? ''),
});

function endOf(call: RestCall, named: unknown): ActingOnIssue {
  const { key, id } = recordOf(named ?? {}, unreadable);
  const called = typeof key === 'string' ? key : typeof id === 'string' ? id : '';
  return actingOnIssue({ ...call, params: { issue: called } });
}
