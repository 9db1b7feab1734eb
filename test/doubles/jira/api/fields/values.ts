import { seesComment } from '../../acts/comments';
import { restRoot } from '../../world/place';
import { canBrowse } from '../../world/rights';
import type { Issue, Person, Project } from '../../world/types';
import { issueOf, statusOf, type World } from '../../world/world';
import { commentShape } from '../shapes/comment';
import { projectShape } from '../shapes/project';
import { linksOf, relatedShape } from '../shapes/related';
import { sprintField } from '../shapes/sprint';
import { priorityShape, statusShape, typeShape, versionShape } from '../shapes/status';
import { jiraTime } from '../shapes/time';
import { userNamed } from '../shapes/user';

export interface IssueView {
  world: World;
  project: Project;
  issue: Issue;
  reader: Person;
}

/** The value of a field as Jira's REST gives it; undefined: the issue has no such field. */
export function fieldValue(view: IssueView, field: string): unknown {
  const { world, project } = view;
  const boards = world.boards.filter((board) => board.project === project.key);
  if (field === world.pointsField)
    return boards.some((board) => board.estimates === field) ? view.issue.points : undefined;
  if (field === world.sprintField)
    return boards.some((board) => board.type !== 'kanban') ? sprintField(view) : undefined;
  if (field === world.rankField) return `0|i${view.issue.id.padStart(5, '0')}:`;
  if (field === world.epicField) return view.issue.parent ?? null;
  return (values[field] ?? (() => view.issue.own[field] ?? null))(view);
}

const values: Record<string, (view: IssueView) => unknown> = {
  summary: ({ issue }) => issue.summary,
  description: ({ issue }) => issue.description,
  issuetype: ({ world, project, issue }) => {
    const type = project.types.find(({ id }) => id === issue.type);
    return type && typeShape(world, type);
  },
  project: ({ world, project }) => projectShape(world, project),
  status: ({ world, issue }) => statusShape(world, statusOf(world, issue.status)),
  priority: ({ world, issue }) => {
    const priority = world.priorities.find(({ id }) => id === issue.priority);
    return priority && priorityShape(world, priority);
  },
  labels: ({ issue }) => [...issue.labels],
  archivedby: ({ world, issue }) => (issue.archived ? userNamed(world, 'admin') : null),
  archiveddate: ({ issue, reader }) => (issue.archived ? jiraTime(issue.updatedAt, reader.timeZone) : null),
  reporter: ({ world, issue }) => userNamed(world, issue.reporter),
  creator: ({ world, issue }) => userNamed(world, issue.reporter),
  assignee: ({ world, issue }) => userNamed(world, issue.assignee),
  fixVersions: ({ world, project, issue }) =>
    project.versions.filter(({ id }) => issue.versions.includes(id)).map((one) => versionShape(world, project.id, one)),
  issuelinks: (view) => linksOf(view),
  subtasks: ({ world, project, issue, reader }) =>
    project.issues
      .filter(
        (one) =>
          one.parent === issue.key &&
          !one.deleted &&
          project.types.some(({ id, level }) => id === one.type && level < 0),
      )
      .map((one) => relatedShape({ world, project, issue: one, reader })),
  created: ({ issue, reader }) => jiraTime(issue.createdAt, reader.timeZone),
  updated: ({ issue, reader }) => jiraTime(issue.updatedAt, reader.timeZone),
  resolution: ({ world, issue }) =>
    isDone(world, issue)
      ? { self: `${restRoot(world.place)}/resolution/10000`, id: '10000', description: '', name: 'Done' }
      : null,
  resolutiondate: ({ world, issue, reader }) =>
    isDone(world, issue) ? jiraTime(issue.updatedAt, reader.timeZone) : null,
  watches: ({ world, issue, reader }) => ({
    self: `${restRoot(world.place)}/issue/${issue.key}/watchers`,
    watchCount: issue.watchers.length,
    isWatching: issue.watchers.includes(reader.name),
  }),
  timeoriginalestimate: ({ issue }) => issue.minutes && issue.minutes * 60,
  attachment: ({ world, issue, reader }) =>
    issue.files.map(({ name, mimeType }, nth) => ({
      self: `${restRoot(world.place)}/attachment/${issue.id}${nth}`,
      id: `${issue.id}${nth}`,
      filename: name,
      author: userNamed(world, issue.reporter),
      created: jiraTime(issue.createdAt, reader.timeZone),
      size: 2048,
      mimeType,
      content: `${restRoot(world.place)}/attachment/content/${issue.id}${nth}`,
    })),
  comment: ({ world, project, issue, reader }) => {
    const comments = issue.comments
      .filter((one) => seesComment({ project }, reader.name, one))
      .map((one) => commentShape(world, issue, one, reader, []));
    return {
      comments,
      self: `${restRoot(world.place)}/issue/${issue.id}/comment`,
      maxResults: comments.length,
      total: comments.length,
      startAt: 0,
    };
  },
  parent: ({ world, issue, reader }) => {
    const found = issue.parent === undefined ? undefined : issueOf(world, issue.parent);
    return found && canBrowse(found.project, reader.name) ? relatedShape({ world, reader, ...found }) : undefined;
  },
};

function isDone(world: World, issue: Issue): boolean {
  return statusOf(world, issue.status).category === 'done';
}
