import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Repo } from '../world/types';
import { addToken } from '../world/tokens';
import type { World } from '../world/world';
import { parseSeed } from '../../shared/seed-document';
import { hostile } from './hostile';
import { plant } from './issue';
import { members, people } from './people';
import { seedRepo } from './repos';

const folder = fileURLToPath(new URL('issues/', import.meta.url));

/** Fills an empty world: the Acme organisation, its people, four repositories and their issues. */
export function seed(world: World): void {
  world.people = people.map((person) => ({ ...person }));
  world.org.members = [...members];
  const repos: Record<string, Repo> = {
    web: seedRepo(world, 'web', 'Invoices, quotes and payments for small companies', {}),
    legacy: seedRepo(world, 'legacy', 'The desktop ledger', { layout: 'classic' }),
    secret: seedRepo(world, 'secret', 'Plans nobody should see yet', { private: true }),
    playground: seedRepo(world, 'playground', 'Texts that try to break whoever reads them', {}),
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const [, name = '', number = ''] = /^(\w+)-(?:pr-)?(\d+)-/.exec(file) ?? [];
    const repo = repos[name];
    if (repo) plant(world, repo, Number(number), parseSeed(readFileSync(folder + file, 'utf8')));
  }
  for (const [number, document] of Object.entries(hostile))
    if (repos['playground']) plant(world, repos['playground'], Number(number), document);
  for (const repo of world.repos) repo.issues.sort((one, other) => one.number - other.number);
  // A fine-grained token writes only where its owner belongs; a customer has a classic one.
  for (const { login } of people)
    addToken(world, { login, kind: members.includes(login) ? 'fine-grained' : 'classic' });
}
