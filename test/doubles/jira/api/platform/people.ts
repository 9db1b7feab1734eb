import { Refused } from '../../acts/refused';
import { watch } from '../../acts/issues';
import { addressOf, restRoot } from '../../world/place';
import { may, permissions, roleIn } from '../../world/rights';
import type { Person, Project } from '../../world/types';
import { commentOf, issueOf, personCalled, projectOf, type World } from '../../world/world';
import { ok } from '../../../shared/told';
import { actingOnIssue, issueIn, listOf, numberOf, projectIn, type RestCall, type RestHandler } from '../call';
import { userNamed, userShape } from '../shapes/user';

export const getMyself: RestHandler = ({ world, person }) =>
  ok({
    ...userShape(world, person),
    emailAddress: person.email,
    locale: 'en_US',
    groups: { size: 1, items: [] },
    applicationRoles: { size: 1, items: [] },
    expand: 'groups,applicationRoles',
  });

/** Cloud wants to know which permissions are asked for; Data Center tells all. */
export const getMyPermissions: RestHandler = (call) => {
  const { world, query, person } = call;
  const asked = listOf(query, 'permissions');
  if (world.place.flavour === 'cloud' && asked.length === 0)
    throw new Refused(400, ["The 'permissions' query parameter is required."]);
  const wanted = world.place.flavour === 'cloud' ? asked : Object.keys(permissions);
  const unknown = wanted.find((one) => !Object.hasOwn(permissions, one) && one !== 'ADMINISTER');
  if (unknown !== undefined) throw new Refused(400, [`Unrecognized permission: ${unknown}`]);
  const project = contextOf(call);
  const shapes = wanted.map(
    (key, index) =>
      [
        key,
        {
          id: String(index + 1),
          key,
          name: permissions[key]?.name ?? key,
          type: key === 'ADMINISTER' ? 'GLOBAL' : 'PROJECT',
          description: '',
          havePermission: project !== undefined && Object.hasOwn(permissions, key) && may(project, person.name, key),
        },
      ] as const,
  );
  return ok({ permissions: Object.fromEntries(shapes) });
};

/** Of which project the rights are asked; without one, of any the person has. */
function contextOf(call: RestCall): Project | undefined {
  const { world, query, person } = call;
  const issue = query.get('issueKey') ?? query.get('issueId');
  if (issue !== null) return issueIn({ ...call, params: { issue } }).project;
  const project = query.get('projectKey') ?? query.get('projectId');
  if (project !== null) return projectIn(call, project);
  const comment = query.get('commentId');
  if (comment !== null) return commentOf(world, comment)?.project;
  return world.projects.find((one) => roleIn(one, person.name) !== 'none');
}

/** People by the start of a word of their name or address; a page of the first thousand. */
export const searchUsers: RestHandler = (call) => {
  const all = matching(
    call,
    call.world.people.filter(({ active }) => active),
  );
  return ok(all.map((one) => userShape(call.world, one)));
};

/** Who can be given the issue, or issues of the project. */
export const searchAssignable: RestHandler = (call) => {
  const project = projectAsked(call);
  return ok(
    matching(
      call,
      call.world.people.filter(({ name }) => may(project, name, 'ASSIGNABLE_USER')),
    ).map((one) => userShape(call.world, one)),
  );
};

/** Who may see the issue: those a mention can reach. */
export const searchViewers: RestHandler = (call) => {
  const project = projectAsked(call);
  return ok(
    matching(
      call,
      call.world.people.filter(({ name }) => may(project, name, 'BROWSE_PROJECTS')),
    ).map((one) => userShape(call.world, one)),
  );
};

export const pickUsers: RestHandler = (call) => {
  const { world, query } = call;
  const found = matching(call, world.people, query.get('query') ?? '').slice(0, numberOf(query, 'maxResults', 50));
  const users = found.map((one) => ({
    ...(world.place.flavour === 'cloud'
      ? { accountId: one.accountId, accountType: 'atlassian' }
      : { name: one.name, key: one.key }),
    displayName: one.displayName,
    html: one.displayName,
    avatarUrl: `${addressOf(world.place)}/secure/useravatar?ownerId=${one.name}`,
  }));
  return ok({ users, total: users.length, header: `Showing ${users.length} of ${users.length} matching users` });
};

function projectAsked(call: RestCall): Project {
  const { world, query } = call;
  const issue = query.get('issueKey') ?? query.get('issueId');
  const project = query.get('project') ?? query.get('projectKey');
  const found =
    issue !== null ? issueOf(world, issue)?.project : project !== null ? projectOf(world, project) : undefined;
  if (!found) throw new Refused((issue ?? project) ? 404 : 400, ['Specify an issue or a project that exists.']);
  return found;
}

function matching(
  { world, query }: RestCall,
  people: Person[],
  asked = query.get(world.place.flavour === 'cloud' ? 'query' : 'username') ?? '',
): Person[] {
  const words = asked.toLowerCase();
  const start = numberOf(query, 'startAt', 0);
  const found = people.filter(({ displayName, email, name }) =>
    [
      ...displayName.toLowerCase().split(/\s+/),
      displayName.toLowerCase(),
      email,
      ...(world.place.flavour === 'dc' ? [name] : []),
    ].some((one) => one.startsWith(words)),
  );
  return found.slice(start, start + numberOf(query, 'maxResults', 50));
}

export const listWatchers: RestHandler = (call) => {
  const { world, person } = call;
  const { issue } = issueIn(call);
  return ok({
    self: `${restRoot(world.place)}/issue/${issue.key}/watchers`,
    isWatching: issue.watchers.includes(person.name),
    watchCount: issue.watchers.length,
    watchers: issue.watchers.map((name) => userNamed(world, name)),
  });
};

/** The body is a JSON string, or nothing for oneself. */
export const addWatcher: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const called = typeof call.body === 'string' ? call.body : undefined;
  return { status: 204, ...watch(acting, called === undefined ? call.person.name : nameOf(call.world, called), true) };
};

export const removeWatcher: RestHandler = (call) => {
  const acting = actingOnIssue(call);
  const called = call.query.get(call.world.place.flavour === 'cloud' ? 'accountId' : 'username');
  if (called === null) throw new Refused(400, ['Specify whom to remove.']);
  return { status: 204, ...watch(acting, nameOf(call.world, called), false) };
};

function nameOf(world: World, called: string): string {
  const person = personCalled(world, called);
  if (!person) throw new Refused(404, ['The user does not exist.']);
  return person.name;
}
