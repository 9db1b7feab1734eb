import { addressOf, restRoot } from '../../world/place';
import { canBrowse } from '../../world/rights';
import { ok } from '../../../shared/told';
import { numberOf, paged, projectIn, type RestCall, type RestHandler } from '../call';
import { fieldShape, fieldsOf } from '../fields/fields';
import { fullProjectShape, projectShape } from '../shapes/project';
import { priorityShape, statusShape, versionShape } from '../shapes/status';
import { jiraTime } from '../shapes/time';

/** Every label in use. Cloud only. */
export const listLabels: RestHandler = (call) => {
  const all = labelsIn(call);
  const { startAt, maxResults, total, page, isLast } = paged(call, all, 1_000, 1_000);
  return ok({ maxResults, startAt, total, isLast, values: page });
};

/** Data Center lists no labels; its own pages ask for suggestions here. Undocumented. */
export const suggestLabels: RestHandler = (call) => {
  const token = call.query.get('query') ?? '';
  const found = labelsIn(call)
    .filter((label) => label.toLowerCase().startsWith(token.toLowerCase()))
    .slice(0, 20);
  return ok({
    token,
    suggestions: found.map((label) => ({ label, html: `<b>${token}</b>${label.slice(token.length)}` })),
  });
};

function labelsIn({ world, person }: RestCall): string[] {
  const issues = world.projects
    .filter((project) => canBrowse(project, person.name))
    .flatMap((project) => project.issues);
  return [...new Set(issues.filter(({ deleted }) => !deleted).flatMap(({ labels }) => labels))].sort();
}

export const listFields: RestHandler = ({ world }) => ok(fieldsOf(world).map(fieldShape));

export const getProject: RestHandler = (call) => ok(fullProjectShape(call.world, projectIn(call)));

export const listVersions: RestHandler = (call) => {
  const project = projectIn(call);
  return ok(project.versions.map((version) => versionShape(call.world, project.id, version)));
};

export const listPriorities: RestHandler = ({ world }) =>
  ok(world.priorities.map((one) => ({ statusColor: '#707070', description: '', ...priorityShape(world, one) })));

export const listStatuses: RestHandler = ({ world }) => ok(world.statuses.map((one) => statusShape(world, one)));

export const listProjects: RestHandler = ({ world, person }) =>
  ok(
    world.projects.filter((project) => canBrowse(project, person.name)).map((project) => projectShape(world, project)),
  );

export const searchProjects: RestHandler = (call) => {
  const { world, person, query } = call;
  const asked = (query.get('query') ?? '').toLowerCase();
  const keys = query.getAll('keys').flatMap((one) => one.split(','));
  const found = world.projects.filter(
    (project) =>
      canBrowse(project, person.name) &&
      (project.key.toLowerCase().includes(asked) || project.name.toLowerCase().includes(asked)) &&
      (keys.length === 0 || keys.includes(project.key)),
  );
  const { startAt, maxResults, total, page, isLast } = paged(call, found, 50, 50);
  return ok({
    self: `${restRoot(world.place)}/project/search?startAt=${numberOf(query, 'startAt', 0)}`,
    maxResults,
    startAt,
    total,
    isLast,
    values: page.map((project) => projectShape(world, project)),
  });
};

/** Anybody may ask. */
export function serverInfo({ world }: Pick<RestCall, 'world'>): object {
  const { flavour, title } = world.place;
  const cloud = flavour === 'cloud';
  return {
    baseUrl: addressOf(world.place),
    version: cloud ? '1001.0.0-SNAPSHOT' : '10.3.24',
    versionNumbers: cloud ? [1001, 0, 0] : [10, 3, 24],
    deploymentType: cloud ? 'Cloud' : 'Server',
    buildNumber: cloud ? 100_290 : 10_030_024,
    buildDate: '2026-09-14T00:00:00.000+0000',
    serverTime: jiraTime(world.now(), 'UTC'),
    scmInfo: 'd0ub1e',
    serverTitle: title,
  };
}
