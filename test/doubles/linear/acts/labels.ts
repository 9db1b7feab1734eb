import { newEntity } from '../world/new';
import { managesWorkspace, seesLabel } from '../world/roles';
import type { Issue, Label } from '../world/types';
import { byId, must } from '../world/world';
import { type Acting, freshId, teamFor } from './acting';
import { badArgument, forbidden, invalid, notFound } from './refused';

type Input = Record<string, unknown>;

/** Names are unique among the labels an issue could get, whatever their case. */
export function createLabel(acting: Acting, input: Input): Label {
  const { world, person } = acting;
  const team = typeof input['teamId'] === 'string' ? teamFor(acting, input['teamId']) : undefined;
  if (!team && !managesWorkspace(person)) throw forbidden('Guests cannot create labels of the workspace.');
  const name = String(input['name']).trim();
  const color = typeof input['color'] === 'string' ? input['color'] : '#bec2c8';
  const parent = typeof input['parentId'] === 'string' ? labelFor(acting, input['parentId']) : undefined;
  if (name === '') throw badArgument('name should not be empty.');
  if (!/^#[\da-f]{6}$/i.test(color)) throw badArgument('color must be a hexadecimal color.');
  if (parent && !parent.isGroup) throw invalid('The parent label is no group.');
  if (
    world.labels.some(
      (one) =>
        one.name.toLowerCase() === name.toLowerCase() && (one.teamId === team?.id || one.teamId === undefined || !team),
    )
  )
    throw invalid(`Duplicate label name: a label named "${name}" already exists.`);
  const label: Label = {
    ...newEntity(world, world.now(), freshId(acting, 'IssueLabel', input['id'], world.labels)),
    name,
    color,
    description: typeof input['description'] === 'string' ? input['description'] : undefined,
    isGroup: input['isGroup'] === true,
    parentId: parent?.id,
    teamId: team?.id,
    creatorId: person.id,
  };
  world.labels.push(label);
  return label;
}

export function labelFor({ world, person }: Pick<Acting, 'world' | 'person'>, id: unknown): Label {
  const label = byId(world.labels, typeof id === 'string' ? id : undefined);
  if (!label || !seesLabel(world, person, label)) throw notFound('IssueLabel');
  return label;
}

/** The labels an issue is to have: of its own team or of the workspace, no groups, and at most one of each group. */
export function checkedLabels(acting: Acting, issue: Issue, ids: string[]): string[] {
  const labels = [...new Set(ids)].map((id) => labelFor(acting, id));
  for (const label of labels) {
    if (label.isGroup) throw invalid(`The label "${label.name}" is a group and cannot be applied to issues directly.`);
    if (label.teamId !== undefined && label.teamId !== issue.teamId)
      throw invalid(`The label "${label.name}" belongs to another team.`);
    const other = labels.find((one) => one !== label && one.parentId !== undefined && one.parentId === label.parentId);
    if (other)
      throw invalid(
        `Labels "${label.name}" and "${other.name}" are exclusive: both are in the group "${must(acting.world.labels, String(label.parentId)).name}".`,
      );
  }
  return labels.map((label) => label.id);
}
