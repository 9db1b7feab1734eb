import { expect } from 'vitest';
import { plant as plantHub } from '../doubles/github/seed/issue';
import { plant as plantJira } from '../doubles/jira/seed/plant';
import { nextKey } from '../doubles/jira/world/new';
import { plant as plantLinear } from '../doubles/linear/seed/issue';
import type { Sandbox } from '../doubles/server';
import type { SeedDocument } from '../doubles/shared/seed-document';

interface Kind {
  /** What the titles of its issues end with. */
  name: string;
  fields: Record<string, string>;
  body: string;
  /** The views that hold its issues, beside *Everything open*, as a reader of the README would list them. */
  views: readonly string[];
  /** Closed: no view holds them. */
  closed?: true;
}

const story =
  'As a bookkeeper, I want the yearly archive as one file, so that I need not open each invoice to check it.\n\n' +
  '## Acceptance criteria\n\n- The file holds every invoice of the year, once\n- An empty year gives an empty file\n\n' +
  'Mock-up: https://www.figma.com/file/acme-archive';
const short = 'Somebody asked for it.';

/** Ten kinds of issues, and by hand where each belongs. */
export const kinds: readonly Kind[] = [
  { name: 'begun', fields: { labels: 'needs-grooming' }, body: short, views: ['needs-grooming'] },
  { name: 'thin', fields: {}, body: short, views: ['needs-grooming'] },
  { name: 'whole', fields: {}, body: story, views: ['ready-for-grooming'] },
  { name: 'offered', fields: { labels: 'ready-for-grooming' }, body: short, views: ['ready-for-grooming'] },
  { name: 'groomed', fields: { labels: 'needs-estimation' }, body: story, views: ['needs-estimation'] },
  { name: 'sized', fields: { labels: 'ready-for-planning' }, body: story, views: ['ready-for-planning'] },
  {
    name: 'disputed',
    fields: { labels: 'needs-grooming, discuss-live' },
    body: short,
    views: ['needs-grooming', 'discuss-live'],
  },
  { name: 'old', fields: { days: '120' }, body: short, views: ['needs-grooming', 'untouched'] },
  {
    name: 'done',
    fields: { state: 'closed', status: 'Done' },
    body: story,
    views: [],
    closed: true,
  },
  {
    name: 'planned',
    fields: { labels: 'ready-for-planning', milestone: 'Payments', sprint: 'active', cycle: '42' },
    body: story,
    views: [],
  },
];

/** Issues of one kind in one tracker: 75 in each of four, 300 in all. */
const countOf = (nth: number): number => (nth % 2 === 0 ? 8 : 7);

/** Plants them beside what the projects hold. */
export function plantAll({ github, jira, linear }: Sandbox): void {
  const repo = github.world.repos.find(({ name }) => name === 'web') ?? expect.fail('no repository');
  const team = linear.world.teams.find(({ key }) => key === 'ENG') ?? expect.fail('no team');
  for (const name of ['ready-for-planning', 'discuss-live']) {
    const one = linear.world.labels.find((label) => label.name === 'needs-grooming') ?? expect.fail('no labels');
    linear.world.labels.push({ ...one, id: linear.world.nextId(), name });
  }
  for (const [nth, kind] of kinds.entries())
    for (let at = 1; at <= countOf(nth); at += 1) {
      plantHub(github.world, repo, 100 + nth * 10 + at, documentOf(kind, at, 'hub'));
      const inLinear = documentOf(kind, at, 'linear');
      inLinear.fields['state'] = kind.closed ? 'Done' : 'Todo';
      plantLinear(linear.world, team, 100 + nth * 10 + at, inLinear);
      for (const [name, { world }] of [['cloud', jira.acme] as const, ['dc', jira.dc] as const]) {
        const project = world.projects.find(({ key }) => key === 'WEB') ?? expect.fail('no project WEB');
        plantJira(world, project, nextKey(project), documentOf(kind, at, name));
      }
    }
}

function documentOf({ name, fields, body }: Kind, at: number, tracker: string): SeedDocument {
  return { fields: { ...fields, title: `Yearly archive ${name} ${at} ${tracker}` }, body, comments: [] };
}

/** The titles of a view's issues. */
export function titlesIn(view: string): string[] {
  return kinds.flatMap((kind, nth) => {
    const isIn = view === 'everything' ? kind.closed !== true : kind.views.includes(view);
    if (!isIn) return [];
    return Array.from({ length: countOf(nth) }, (_none, at) => at + 1).flatMap((at) =>
      ['hub', 'cloud', 'dc', 'linear'].map((tracker) => `Yearly archive ${kind.name} ${at} ${tracker}`),
    );
  });
}
