import { newEntity } from '../world/new';
import { personNamed, type World } from '../world/world';

const day = 86_400_000;
const dateIn = (world: World, days: number) => new Date(world.now() + days * day).toISOString().slice(0, 10);

/** Two projects with milestones, under one initiative. */
export function seedPlan(world: World): void {
  const entity = () => newEntity(world, world.now() - 120 * day);
  const [engineering, operations] = world.teams;
  const teamIds = [engineering?.id ?? '', operations?.id ?? ''];
  const billing = {
    ...entity(),
    name: 'Quote to cash',
    description: 'From an accepted quote to paid money',
    slugId: 'quote-to-cash-4c1b',
    teamIds,
    leadId: personNamed(world, 'ana')?.id,
    status: 'started' as const,
    targetDate: dateIn(world, 60),
  };
  const trust = {
    ...entity(),
    name: 'Trust',
    description: 'Nothing gets lost',
    slugId: 'trust-77ad',
    teamIds: teamIds.slice(0, 1),
    leadId: undefined,
    status: 'planned' as const,
    targetDate: undefined,
  };
  world.projects.push(billing, trust);
  for (const [sortOrder, name] of ['Beta', 'General availability'].entries()) {
    world.milestones.push({
      ...entity(),
      projectId: billing.id,
      name,
      description: undefined,
      targetDate: dateIn(world, 20 + sortOrder * 40),
      sortOrder,
    });
  }
  world.initiatives.push({
    ...entity(),
    name: 'Get paid sooner',
    description: 'Customers send invoices the day the work is done',
    status: 'Active',
    projectIds: [billing.id],
  });
}
