import type { Comment, Issue, Project, Text } from './types';
import type { World } from './world';

export function newComment(world: World, author: string, body: Text, at = world.now()): Comment {
  return {
    id: String(world.nextId()),
    author,
    updateAuthor: author,
    body,
    createdAt: at,
    updatedAt: at,
    properties: {},
  };
}

export function newIssue(
  world: World,
  project: Project,
  fields: Pick<Issue, 'key' | 'summary' | 'reporter'> & Partial<Issue>,
): Issue {
  const at = fields.createdAt ?? world.now();
  return {
    id: String(world.nextId()),
    project: project.key,
    type: project.types.find((type) => type.level === 0)?.id ?? '',
    description: null,
    status: project.workflow.statuses[0] ?? '',
    priority: '3',
    labels: [],
    assignee: undefined,
    points: null,
    minutes: null,
    parent: undefined,
    versions: [],
    sprint: undefined,
    comments: [],
    watchers: [fields.reporter],
    properties: {},
    createdAt: at,
    updatedAt: at,
    own: {},
    files: [],
    archived: false,
    deleted: false,
    formerKeys: [],
    ...fields,
  };
}

export function numberOf({ key }: Pick<Issue, 'key'>): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}

/** The key of the next issue; numbers are never given twice. */
export function nextKey({ key, issues }: Project): string {
  return `${key}-${Math.max(0, ...issues.map(numberOf)) + 1}`;
}
