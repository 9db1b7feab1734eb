import { normalise } from '../markdown/normalise';
import { seesTeam } from '../world/roles';
import type { Issue, State } from '../world/types';
import { byId, stateOf, teamOf } from '../world/world';
import { type Acting, issueFor } from './acting';
import { estimates } from './estimates';
import { checkedLabels } from './labels';
import { notify, subscribe, tellMentioned, tellSubscribers } from './notify';
import { badArgument, invalid, notFound } from './refused';

export type Fields = Record<string, unknown>;

type Apply = (acting: Acting, issue: Issue, value: unknown, fields: Fields) => void;

const longestTitle = 512;

/**
 * How each field of an issue's input changes it, and whom that tells. In this order: a project comes before its
 * milestone.
 */
const apply: Record<string, Apply> = {
  title: (_, issue, value) => {
    const title = String(value ?? '').trim();
    if (title === '' || title.length > longestTitle)
      throw badArgument(`title must be between 1 and ${longestTitle} characters.`);
    issue.title = title;
  },
  description: (acting, issue, value) => {
    const [before, text] = [issue.description, String(value ?? '')];
    issue.description = (acting.world.quirks.normalises ? normalise(text) : text) || undefined;
    tellMentioned(acting, 'issueMention', { issue }, issue.description ?? '', before);
  },
  stateId: (acting, issue, value) => {
    const state = acting.world.states.find((one) => one.id === value);
    if (!state) throw notFound('WorkflowState');
    if (state.teamId !== issue.teamId) throw invalid('The state belongs to another team.');
    if (state.id !== issue.stateId) enter(acting, issue, state);
  },
  priority: (acting, issue, value) => {
    if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 4)
      throw badArgument('priority must be an integer between 0 and 4.');
    const urgent = value === 1 && issue.priority !== 1;
    issue.priority = Number(value);
    if (urgent) notify(acting, 'issuePriorityUrgent', issue.assigneeId, { issue });
  },
  estimate: (acting, issue, value) => {
    const known = estimates(teamOf(acting.world, issue));
    if (value !== null && !known.includes(Number(value)))
      throw invalid(
        known.length > 0 ? `The estimate must be one of ${known.join(', ')}.` : 'Estimates are not used by this team.',
      );
    issue.estimate = value === null ? undefined : Number(value);
  },
  assigneeId: (acting, issue, value) => assign(acting, issue, value),
  cycleId: (acting, issue, value) => {
    const cycle = acting.world.cycles.find((one) => one.id === value);
    if (value !== null && !cycle) throw notFound('Cycle');
    if (cycle && cycle.teamId !== issue.teamId) throw invalid('The cycle belongs to another team.');
    issue.cycleId = cycle?.id;
  },
  projectId: (acting, issue, value) => {
    const project = acting.world.projects.find((one) => one.id === value);
    if (value !== null && !project) throw notFound('Project');
    if (project && !project.teamIds.includes(issue.teamId))
      throw invalid('The team does not take part in this project.');
    if (project?.id !== issue.projectId) issue.milestoneId = undefined;
    issue.projectId = project?.id;
  },
  projectMilestoneId: (acting, issue, value) => {
    const milestone = acting.world.milestones.find((one) => one.id === value);
    if (value !== null && !milestone) throw notFound('ProjectMilestone');
    if (milestone && milestone.projectId !== issue.projectId)
      throw invalid('The milestone belongs to another project.');
    issue.milestoneId = milestone?.id;
  },
  parentId: (acting, issue, value) => {
    const parent = value === null ? undefined : issueFor(acting, value);
    if (parent?.id === issue.id) throw invalid('An issue cannot be its own parent.');
    issue.parentId = parent?.id;
  },
  dueDate: (_, issue, value) => {
    issue.dueDate = typeof value === 'string' ? value : undefined;
  },
  labelIds: (acting, issue, value, fields) => {
    const [added, removed] = [listOf(fields['addedLabelIds']), listOf(fields['removedLabelIds'])];
    if (value === undefined && added.length + removed.length === 0) return;
    const wanted = [...(value === undefined ? issue.labelIds : listOf(value)), ...added].filter(
      (id) => !removed.includes(id),
    );
    issue.labelIds = checkedLabels(acting, issue, wanted);
  },
};

/** Names this double takes without doing anything with them. */
const harmless = new Set([
  'id',
  'addedLabelIds',
  'removedLabelIds',
  'subscriberIds',
  'sortOrder',
  'prioritySortOrder',
  'subIssueSortOrder',
  'createAsUser',
  'displayIconUrl',
]);

export function applyFields(acting: Acting, issue: Issue, fields: Fields): void {
  const unknown = Object.keys(fields).find((name) => !apply[name] && !harmless.has(name));
  if (unknown !== undefined) throw new Error(`The Linear double cannot set ${unknown} of an issue`);
  for (const [name, change] of Object.entries(apply))
    if (name === 'labelIds' || fields[name] !== undefined) change(acting, issue, fields[name], fields);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A state's kind keeps the issue's own dates. */
function enter(acting: Acting, issue: Issue, state: State): void {
  const now = acting.world.now();
  const was = stateOf(acting.world, issue).type;
  issue.stateId = state.id;
  issue.startedAt = state.type === 'started' || state.type === 'completed' ? (issue.startedAt ?? now) : undefined;
  issue.completedAt = state.type === 'completed' ? now : undefined;
  issue.canceledAt = state.type === 'canceled' ? now : undefined;
  if (was !== state.type) tellSubscribers(acting, 'issueStatusChanged', { issue });
}

function assign(acting: Acting, issue: Issue, value: unknown): void {
  const { world } = acting;
  const person = byId(world.people, typeof value === 'string' ? value : undefined);
  if (value !== null && !person) throw notFound('User');
  if (person && (!person.active || !seesTeam(person, teamOf(world, issue))))
    throw invalid('The user cannot be assigned issues of this team.');
  if (person?.id === issue.assigneeId) return;
  notify(acting, 'issueUnassignedFromYou', issue.assigneeId, { issue });
  issue.assigneeId = person?.id;
  notify(acting, 'issueAssignedToYou', person?.id, { issue });
  subscribe(issue, person?.id);
}
