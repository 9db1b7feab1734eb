import { newEntity } from '../world/new';
import type { Label, State, StateType, Team } from '../world/types';
import { personNamed, type World } from '../world/world';

const day = 86_400_000;

const states: [name: string, type: StateType, color: string][] = [
  ['Triage', 'triage', '#fc7840'],
  ['Backlog', 'backlog', '#bec2c8'],
  ['Todo', 'unstarted', '#e2e2e2'],
  ['In Progress', 'started', '#f2c94c'],
  ['In Review', 'started', '#0f783c'],
  ['Done', 'completed', '#5e6ad2'],
  ['Canceled', 'canceled', '#95a2b3'],
  ['Duplicate', 'duplicate', '#95a2b3'],
];

/** A team with its workflow, people and two cycles around today. */
export function seedTeam(world: World, key: string, name: string, members: string[], over: Partial<Team>): Team {
  const made = world.now() - 700 * day;
  const team: Team = {
    ...newEntity(world, made),
    key,
    name,
    private: false,
    members: members.map((one) => personNamed(world, one)?.id ?? ''),
    estimation: { type: 'fibonacci', allowZero: false, extended: false },
    cyclesEnabled: true,
    triageEnabled: true,
    autoArchivePeriod: 6,
    defaultStateId: '',
    ...over,
  };
  world.teams.push(team);
  const added = states
    .filter(([, type]) => team.triageEnabled || type !== 'triage')
    .map(([name, type, color], position): State => ({
      ...newEntity(world, made),
      teamId: team.id,
      name,
      type,
      color,
      position,
    }));
  world.states.push(...added);
  team.defaultStateId = added.find((one) => one.type === 'backlog')?.id ?? '';
  if (team.cyclesEnabled) seedCycles(world, team);
  return team;
}

function seedCycles(world: World, team: Team): void {
  for (const [index, number] of [41, 42, 43].entries()) {
    const startsAt = world.now() + (index * 14 - 20) * day;
    world.cycles.push({
      ...newEntity(world, startsAt - 30 * day),
      teamId: team.id,
      number,
      name: number === 42 ? 'Cash flow' : undefined,
      startsAt,
      endsAt: startsAt + 14 * day,
    });
  }
}

const labels: [name: string, color: string, description: string][] = [
  ['Feature', '#bb87fc', 'New or better'],
  ['Bug', '#eb5757', 'Something is broken'],
  ['design', '#26b5ce', 'Needs or has a design'],
  ['technical-debt', '#f2c94c', 'Makes later work slower'],
  ['high-impact', '#eb5757', 'Many customers, or much money'],
  ['needs-discovery', '#4cb782', 'We do not know enough yet'],
  ['needs-grooming', '#bec2c8', 'Not ready yet'],
  ['ready-for-grooming', '#4ea7fc', 'Waits for the team'],
  ['needs-estimation', '#f7c8c1', 'Ready, but nobody has estimated it'],
];

/** Labels of the workspace, one group of them, and one label that only Engineering has. */
export function seedLabels(world: World, engineering: Team): void {
  const add = (name: string, color: string, over: Partial<Label> = {}): Label => {
    const label: Label = {
      ...newEntity(world, world.now() - 600 * day),
      name,
      color,
      description: undefined,
      isGroup: false,
      parentId: undefined,
      teamId: undefined,
      creatorId: personNamed(world, 'ana')?.id,
      ...over,
    };
    world.labels.push(label);
    return label;
  };
  for (const [name, color, description] of labels) add(name, color, { description });
  const area = add('Area', '#95a2b3', { isGroup: true });
  for (const name of ['Billing', 'Onboarding']) add(name, '#95a2b3', { parentId: area.id });
  add('spike', '#f2994a', { teamId: engineering.id });
}
