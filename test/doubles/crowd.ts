import { newIssue as newGithubIssue } from './github/world/new';
import { repoOf, type World as GithubWorld } from './github/world/world';
import { textOf } from './jira/seed/plant';
import { newIssue as newJiraIssue } from './jira/world/new';
import type { World as JiraWorld } from './jira/world/world';
import { newIssue as newLinearIssue } from './linear/world/new';
import type { World as LinearWorld } from './linear/world/world';

const things = ['invoices', 'orders', 'refunds', 'reports', 'roles', 'webhooks', 'tokens', 'exports', 'receipts'];
const acts = ['Export', 'Filter', 'Archive', 'Import', 'Rename', 'Share', 'Print', 'Search', 'Merge', 'Undo', 'Lock'];
const whom = ['the tax office', 'a new clerk', 'auditors', 'partners in Québec', '経理', 'an empty account'];
/** Numbers of the seeds and of ledgers end far below. */
const first = 5_000;
const day = 24 * 60 * 60 * 1000;

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const titleOf = (nth: number): string =>
  `${pick(acts, nth)} ${pick(things, nth * 7 + Math.floor(nth / 11))} for ${pick(whom, nth * 3)}, part ${nth}`;

/** Every third lacks its criteria, every fifth its story, so that no check says the same of all. */
function bodyOf(nth: number): string {
  const story = `As ${pick(whom, nth)} I want to see ${pick(things, nth)}, so that nobody has to ask twice.`;
  const criteria = `## Acceptance criteria\n\n- [ ] ${nth % 9} rows are shown\n- [ ] the file opens in a spreadsheet\n`;
  return [nth % 5 === 0 ? 'See the mail of last week.' : story, nth % 3 === 0 ? '' : criteria].join('\n\n');
}

/** Last changed on another of the last 200 days, none today. */
const changed = (now: number, nth: number): number => now - (1 + (nth % 200)) * day;
const nths = (count: number): number[] => Array.from({ length: count }, (_, nth) => nth);

/** So many more issues in acme/web: of many titles and states of readiness. */
export function crowdGithub(world: GithubWorld, count: number): void {
  const repo = repoOf(world, 'acme', 'web');
  if (!repo) throw new Error('There is no acme/web to put issues into.');
  for (const nth of nths(count)) {
    const at = changed(world.now(), nth);
    const issue = newGithubIssue(world, first + nth, titleOf(nth), 'cleo', bodyOf(nth), at);
    repo.issues.push({ ...issue, labels: nth % 4 === 0 ? ['bug'] : [], assignees: nth % 6 === 0 ? ['ben'] : [] });
  }
}

/** The same in WEB of a Jira. */
export function crowdJira(world: JiraWorld, count: number): void {
  const project = world.projects.find(({ key }) => key === 'WEB');
  if (!project) throw new Error('There is no project WEB to put issues into.');
  for (const nth of nths(count)) {
    const fields = { key: `WEB-${first + nth}`, summary: titleOf(nth), reporter: 'cleo' };
    const rest = { description: textOf(world, bodyOf(nth)), createdAt: changed(world.now(), nth) };
    project.issues.push(newJiraIssue(world, project, { ...fields, ...rest }));
  }
}

/** The same in ENG of Linear. */
export function crowdLinear(world: LinearWorld, count: number): void {
  const team = world.teams.find(({ key }) => key === 'ENG');
  const state = world.states.find(({ teamId, type }) => teamId === team?.id && type === 'backlog');
  if (!team || !state) throw new Error('There is no team ENG to put issues into.');
  // Numbered here: the world would look for the highest again for each.
  const bare = newLinearIssue(world, team, state, '');
  for (const nth of nths(count)) {
    const at = changed(world.now(), nth);
    const times = { id: world.nextId(), createdAt: at, updatedAt: at };
    world.issues.push({ ...bare, ...times, number: first + nth, title: titleOf(nth), description: bodyOf(nth) });
  }
}
