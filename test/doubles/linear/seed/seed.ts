import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listOf, parseSeed } from '../../shared/seed-document';
import { newEntity } from '../world/new';
import type { Issue } from '../world/types';
import { addToken } from '../world/tokens';
import { issueNamed, type World } from '../world/world';
import { plant } from './issue';
import { seedPeople } from './people';
import { seedPlan } from './plan';
import { seedLabels, seedTeam } from './teams';

const folder = fileURLToPath(new URL('issues/', import.meta.url));

/** Fills an empty world: the Acme workspace, its people, two teams, their plan and issues. */
export function seed(world: World): void {
  seedPeople(world);
  const everybody = ['ana', 'ben', 'cleo', 'dan', 'admin', 'finn'];
  // The guest belongs to one team only.
  const engineering = seedTeam(world, 'ENG', 'Engineering', [...everybody, 'eve'], {});
  seedTeam(world, 'OPS', 'Operations', everybody, {
    estimation: { type: 'tShirt', allowZero: true, extended: true },
    cyclesEnabled: false,
    triageEnabled: false,
    autoArchivePeriod: 1,
  });
  seedLabels(world, engineering);
  seedPlan(world);
  seedIssues(world);
  for (const person of world.people.filter((one) => one.active)) addToken(world, { as: person.displayName });
}

/** `ENG-12-quotes.md`. What an issue is blocked by may stand in a later file. */
function seedIssues(world: World): void {
  const blocked: [issue: Issue, by: string[]][] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const [, key = '', number = ''] = /^([A-Z]+)-(\d+)-/.exec(file) ?? [];
    const team = world.teams.find((one) => one.key === key);
    const document = parseSeed(readFileSync(folder + file, 'utf8'));
    if (team) blocked.push([plant(world, team, Number(number), document), listOf(document.fields['blocked'])]);
  }
  for (const [issue, names] of blocked) {
    for (const blocker of names.map((name) => issueNamed(world, name)).filter((one) => one !== undefined)) {
      world.relations.push({
        ...newEntity(world, issue.createdAt),
        issueId: blocker.id,
        relatedIssueId: issue.id,
        type: 'blocks',
      });
    }
  }
}
