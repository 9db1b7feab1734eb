import type { IssueRef } from '@/utils/model/ref';
import { newIssue as githubIssue } from '../../doubles/github/world/new';
import { textOf } from '../../doubles/jira/seed/plant';
import { newIssue as jiraIssue } from '../../doubles/jira/world/new';
import { newIssue as linearIssue } from '../../doubles/linear/world/new';
import { byId, personNamed } from '../../doubles/linear/world/world';
import type { Sandbox } from '../../doubles/server';

/** An issue of a round: where it is in its tracker, and what it is called by Tend. */
export interface Scene {
  ref: IssueRef;
  url: string;
  project: string;
}

const scenes = {
  /** Ready, and its size is argued about. */
  year: scene('github:github.com/acme/web', '#41', 'https://github.com/acme/web/issues/41'),
  /** Without a document, and not all want it. */
  colours: scene('github:github.com/acme/web', '#42', 'https://github.com/acme/web/issues/42'),
  /** Ready, and all are of one mind. */
  parts: scene('jira:acme.atlassian.net/WEB', '-10', 'https://acme.atlassian.net/browse/WEB-10'),
  /** Ready; a colleague without Tend says 👍 and no size. */
  quotes: scene('linear:acme/ENG', '-21', 'https://linear.app/acme/issue/ENG-21'),
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;

function scene(project: string, key: string, url: string): Scene {
  return { project, ref: `${project}${key}` as IssueRef, url };
}
export { scenes };

const criteria = (...all: string[]): string =>
  `## Acceptance criteria\n\n${all.map((one) => `- [ ] ${one}`).join('\n')}`;

const texts: Record<SceneName, { title: string; body: string }> = {
  year: {
    title: 'Let customers download all their invoices of a year as one file',
    body: `As a bookkeeper I want to download all invoices of a year as one file, so that I need not open each of them.

Nine customers asked for it in October. Notes: [Interviews](https://docs.acme.example/research/year).

${criteria(
  'The page of a year has a button that downloads all its invoices',
  'The file holds one PDF for each invoice, named by its number',
  'A year without invoices has no such button',
)}`,
  },
  colours: {
    title: 'Let each studio choose the colour of its invoices',
    body: `As the owner of a studio I want to choose the colour of my invoices, so that they look like my letters.

Two customers asked for it this year, both of them by telephone, and they would have paid a little more for it.

${criteria('The settings have a field for the colour', 'The next invoice has its lines in that colour')}`,
  },
  parts: {
    title: 'Remind customers of the second part of an invoice',
    body: `As a supplier I want customers to be reminded of the second part of an invoice, so that I need not write to them myself.

Every fifth second part comes late. Figures: [Late parts](https://docs.acme.example/research/late-parts).

${criteria('The reminder is sent three days before the second part is due', 'No reminder is sent once it is paid')}`,
  },
  quotes: {
    title: 'Show on the quote page which quotes expire this week',
    body: `As a salesperson I want to see which quotes expire this week, so that I call those customers first.

Half of all quotes expire unanswered. Figures: [Expired quotes](https://docs.acme.example/research/expired).

${criteria('Quotes that expire within seven days stand first', 'Each of them says on which day it expires')}`,
  },
};

/** Leaves nothing open in the three projects but the issues of the story. All were written by ana. */
export function setScene(sandbox: Sandbox): void {
  inGithub(sandbox);
  inJira(sandbox);
  inLinear(sandbox);
}

function inGithub({ github: { world } }: Sandbox): void {
  const repo = world.repos.find(({ name }) => name === 'web');
  if (!repo) throw new Error('The sandbox has no acme/web.');
  for (const issue of repo.issues) Object.assign(issue, { state: 'closed', closedAt: world.now() });
  for (const name of ['year', 'colours'] as const)
    repo.issues.push(githubIssue(world, numberIn(name), texts[name].title, 'ana', texts[name].body));
}

function inJira({ jira }: Sandbox): void {
  const { world } = jira.acme;
  const project = world.projects.find(({ key }) => key === 'WEB');
  const done = world.statuses.find(({ category }) => category === 'done');
  if (!project || !done) throw new Error('The sandbox has no WEB.');
  for (const issue of project.issues) issue.status = done.id;
  const { title, body } = texts.parts;
  project.issues.push(
    jiraIssue(world, project, {
      key: `WEB-${numberIn('parts')}`,
      summary: title,
      reporter: 'ana',
      description: textOf(world, body),
      watchers: ['ana', 'admin'],
    }),
  );
}

function inLinear({ linear: { world } }: Sandbox): void {
  const team = world.teams.find(({ key }) => key === 'ENG');
  const states = world.states.filter(({ teamId }) => teamId === team?.id);
  const [done, begin] = [states.find(({ type }) => type === 'completed'), byId(states, team?.defaultStateId)];
  if (!team || !done || !begin) throw new Error('The sandbox has no ENG.');
  for (const issue of world.issues.filter(({ teamId }) => teamId === team.id))
    Object.assign(issue, { stateId: done.id, completedAt: world.now() });
  const author = personNamed(world, 'ana')?.id;
  const { title, body } = texts.quotes;
  world.issues.push({
    ...linearIssue(world, team, begin, title),
    number: numberIn('quotes'),
    description: body,
    creatorId: author,
    subscriberIds: author === undefined ? [] : [author],
  });
}

function numberIn(name: SceneName): number {
  return Number(/\d+$/.exec(scenes[name].ref)?.[0]);
}
