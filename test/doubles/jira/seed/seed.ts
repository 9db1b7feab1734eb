import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listOf, parseSeed } from '../../shared/seed-document';
import { numberOf } from '../world/new';
import { addToken } from '../world/tokens';
import type { World } from '../world/world';
import { people } from './people';
import { plant } from './plant';
import {
  frozenWhenDone,
  priorities,
  seedBoard,
  seedProject,
  seedScrum,
  serviceDesk,
  statuses,
  versions,
} from './projects';

const folder = fileURLToPath(new URL('issues/', import.meta.url));

export type SeedName = 'acme' | 'globex' | 'dc';

/** Fills an empty world with one of the sandbox's sites: people, projects, boards and issues. */
export function seed(world: World, name: SeedName): void {
  world.people = people.map((person) => ({ ...person }));
  world.statuses = statuses;
  world.priorities = priorities;
  if (name === 'globex') globex(world);
  else acme(world, name);
  for (const file of readdirSync(folder)
    .filter((one) => one.endsWith('.md'))
    .sort())
    plantFile(world, name, file);
  for (const project of world.projects) project.issues.sort((one, other) => numberOf(one) - numberOf(other));
  for (const person of people) addToken(world, { name: person.name });
}

function acme(world: World, name: SeedName): void {
  seedProject(world, '10400', 'WEB', 'Web shop', versions(world));
  seedScrum(world, 1, 'WEB', 'WEB board');
  seedProject(world, '10401', 'OPS', 'Operations', frozenWhenDone);
  seedBoard(world, { id: 2, project: 'OPS', name: 'OPS board', type: 'kanban', estimates: undefined });
  if (name === 'acme') seedProject(world, '10402', 'DESK', 'Help desk', serviceDesk);
}

function globex(world: World): void {
  seedProject(world, '10400', 'WEB', 'Order pages', versions(world));
  seedBoard(world, { id: 7, project: 'WEB', name: 'WEB flow', type: 'kanban', estimates: undefined });
  seedProject(world, '10403', 'LAB', 'Laboratory');
  seedScrum(world, 8, 'LAB', 'LAB board');
}

function plantFile(world: World, site: SeedName, file: string): void {
  const document = parseSeed(readFileSync(folder + file, 'utf8'));
  const key = document.fields['key'] ?? /^[A-Z]+-\d+/.exec(file)?.[0] ?? '';
  const project = world.projects.find((one) => key.startsWith(`${one.key}-`));
  if (project && listOf(document.fields['sites']).includes(site)) plant(world, project, key, document);
}
