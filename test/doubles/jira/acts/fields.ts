import type { Issue } from '../world/types';
import { issueOf, personCalled } from '../world/world';
import type { ActingOnIssue } from './acting';
import { checkedText } from './comments';
import { invalidField, Refused } from './refused';

export type FieldUpdates = Record<string, Record<string, unknown>[]>;
type Setter = (acting: ActingOnIssue, value: unknown, field: string) => Partial<Issue>;

/**
 * What a change of fields makes of an issue; throws where a field, an operation or a value is none. Nothing is half
 * applied.
 */
export function appliedFields(
  acting: ActingOnIssue,
  issue: Issue,
  fields: Record<string, unknown>,
  update: FieldUpdates,
): Partial<Issue> {
  const changes: Partial<Issue> = {};
  for (const [field, value] of Object.entries(fields))
    Object.assign(changes, setterOf(acting, field)(acting, value, field));
  for (const [field, operations] of Object.entries(update))
    Object.assign(changes, operated(acting, issue, field, operations));
  return changes;
}

function setterOf({ world, project }: ActingOnIssue, field: string): Setter {
  const named: Record<string, Setter> = {
    ...setters,
    [world.pointsField]: points,
    ...(world.epicField !== undefined && { [world.epicField]: parent }),
  };
  const estimates = world.boards.some((board) => board.project === project.key && board.estimates === field);
  const setter = named[field];
  // A field that is not on the project's screen is not there.
  if (!setter || (field === world.pointsField && !estimates))
    throw invalidField(field, `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`);
  return setter;
}

/** `add`, `remove` and `set`, in their order. */
function operated(
  acting: ActingOnIssue,
  issue: Issue,
  field: string,
  operations: Record<string, unknown>[],
): Partial<Issue> {
  const changes: Partial<Issue> = {};
  for (const [operation, value] of operations.flatMap((one) => Object.entries(one))) {
    const now = { ...issue, ...changes };
    if (operation === 'set') Object.assign(changes, setterOf(acting, field)(acting, value, field));
    else if (field === 'labels')
      Object.assign(changes, { labels: changedList(now.labels, operation, checkedLabel(value)) });
    else if (field === 'fixVersions')
      Object.assign(changes, { versions: changedList(now.versions, operation, versionId(acting, value)) });
    else throw invalidField(field, `Field '${field}' does not support operation '${operation}'`);
  }
  return changes;
}

function changedList(list: string[], operation: string, item: string): string[] {
  if (operation !== 'add' && operation !== 'remove') throw new Refused(400, [`Unknown operation ${operation}`]);
  const others = list.filter((one) => one !== item);
  return operation === 'remove' ? others : list.includes(item) ? list : [...list, item];
}

const points: Setter = (_, value, field) => {
  if (value !== null && typeof value !== 'number') throw invalidField(field, 'Operation value must be a number');
  return { points: value };
};

const parent: Setter = ({ world }, value, field) => {
  const key = typeof value === 'string' ? value : textIn(value, 'key');
  if (value === null) return { parent: undefined };
  const found = issueOf(world, key);
  if (!found) throw invalidField(field, 'Could not find valid id or key for the parent.');
  return { parent: found.issue.key };
};

const setters: Record<string, Setter> = {
  summary: (_, value) => ({ summary: checkedSummary(value) }),
  description: ({ world }, value) => ({
    description: value === null ? null : checkedText(world, 'description', value),
  }),
  labels: (_, value) => ({ labels: [...new Set(listIn(value, 'labels').map(checkedLabel))] }),
  priority: ({ world }, value) => {
    const found = world.priorities.find((one) => one.id === textIn(value, 'id') || one.name === textIn(value, 'name'));
    if (!found) throw invalidField('priority', 'Specify a valid priority.');
    return { priority: found.id };
  },
  issuetype: ({ project }, value) => {
    const found = project.types.find((one) => one.id === textIn(value, 'id') || one.name === textIn(value, 'name'));
    if (!found) throw invalidField('issuetype', 'Specify a valid issue type');
    return { type: found.id };
  },
  assignee: ({ world, project }, value) => {
    const person = personCalled(world, textIn(value, world.place.flavour === 'cloud' ? 'accountId' : 'name'));
    if (value !== null && !(person && ['member', 'admin'].includes(project.roles[person.name] ?? '')))
      throw invalidField('assignee', 'User cannot be assigned issues.');
    return { assignee: person?.name };
  },
  parent,
  fixVersions: (acting, value) => ({
    versions: [...new Set(listIn(value, 'fixVersions').map((one) => versionId(acting, one)))],
  }),
};

function checkedSummary(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw invalidField('summary', 'You must specify a summary of the issue.');
  if (value.length > 255) throw invalidField('summary', 'Summary must be less than 255 characters.');
  if (/[\r\n]/.test(value))
    throw invalidField('summary', 'The summary is invalid because it contains newline characters.');
  return value.trim();
}

function checkedLabel(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidField('labels', 'Operation value must be a string');
  if (/\s/.test(value)) throw invalidField('labels', `The label '${value}' contains spaces which is invalid.`);
  if (value.length > 255)
    throw invalidField(
      'labels',
      `The label '${value}' exceeds the maximum length for a single label of 255 characters.`,
    );
  return value;
}

function versionId({ project }: ActingOnIssue, value: unknown): string {
  const found = project.versions.find((one) => one.id === textIn(value, 'id') || one.name === textIn(value, 'name'));
  if (!found)
    throw invalidField('fixVersions', `Version name '${textIn(value, 'name') || textIn(value, 'id')}' is not valid`);
  return found.id;
}

function listIn(value: unknown, field: string): unknown[] {
  if (!Array.isArray(value)) throw invalidField(field, 'data was not an array');
  return value;
}

function textIn(value: unknown, name: string): string {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof found === 'string' ? found : '';
}
