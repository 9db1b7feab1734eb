import type { Repo } from '../world/types';
import type { World } from '../world/world';
import { roles } from './people';

const day = 86_400_000;

const labels: [name: string, color: string, description: string][] = [
  ['feature', 'a2eeef', 'New or better'],
  ['bug', 'd73a4a', 'Something is broken'],
  ['design', 'd4c5f9', 'Needs or has a design'],
  ['technical-debt', 'fbca04', 'Makes later work slower'],
  ['high-impact', 'b60205', 'Many customers, or much money'],
  ['needs-discovery', 'c5def5', 'We do not know enough yet'],
  ['discuss-live', 'f9d0c4', 'Faster in a conversation'],
  ['needs-grooming', 'ededed', 'Not ready yet'],
  ['ready-for-grooming', 'bfdadc', 'Waits for the team'],
  ['needs-estimation', 'fef2c0', 'Ready, but nobody has estimated it'],
  ['ready-for-planning', '0e8a16', 'Can be planned'],
  ['good first issue', '7057ff', 'For newcomers'],
  ['question', 'd876e3', 'Somebody wants to know'],
];

const milestones: [title: string, state: 'open' | 'closed', due: number][] = [
  ['Summer release', 'closed', -90],
  ['Autumn release', 'open', 25],
  ['Payments', 'open', 80],
];

/** An empty repository of the organisation with its labels and milestones. */
export function seedRepo(world: World, name: string, description: string, over: Partial<Repo>): Repo {
  const createdAt = world.now() - 900 * day;
  const repo: Repo = {
    id: world.nextId(),
    owner: world.org.login,
    name,
    description,
    private: false,
    archived: false,
    layout: 'react',
    roles: { ...roles },
    watchers: ['ana', 'dan'],
    labels: labels.map(([name, color, description]) => ({ id: world.nextId(), name, color, description })),
    milestones: milestones.map(([title, state, due], index) => ({
      id: world.nextId(),
      number: index + 1,
      title,
      description: '',
      state,
      creator: 'ana',
      createdAt,
      dueOn: world.now() + due * day,
      ...(state === 'closed' && { closedAt: world.now() + due * day }),
    })),
    issues: [],
    createdAt,
    ...over,
  };
  world.repos.push(repo);
  return repo;
}
