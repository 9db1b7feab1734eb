import { jiraFacts } from '@/utils/trackers/jira/facts';
import { markupAt } from '@/utils/trackers/jira/place';
import type { Access } from '@/utils/trackers/tracker';
import type { Core } from '../../doubles/core';
import type { Jira } from '../../doubles/jira/jira';
import type { JiraSites } from '../../doubles/jira/sites';
import type { Text } from '../../doubles/jira/world/types';
import { newIssue, nextKey } from '../../doubles/jira/world/new';
import { coreOf, type Subject, trackersOf } from './subject';

type Way = 'token' | 'session';

/** How a person of a seeded Jira gets in. An empty name: with a token that is none, or signed out. */
function accessTo({ world }: Jira, way: Way, person: string): Access {
  const { host, context, flavour } = world.place;
  const token = world.tokens.find(({ name }) => name === person)?.value ?? 'none';
  const email = world.people.find(({ name }) => name === person)?.email ?? 'nobody@example.com';
  return {
    tracker: 'jira',
    host,
    base: `https://${host}${context}`,
    token: way === 'token' ? token : '',
    ...(way === 'token' && flavour === 'cloud' && { email }),
  };
}

function cookieOf({ world }: Jira, person: string): string {
  if (person) world.sessions.set(`session-of-${person}`, person);
  return `${world.place.flavour === 'cloud' ? 'tenant.session.token' : 'JSESSIONID'}=session-of-${person}`;
}

/** A Jira whose time goes on with every request: comments of one moment have no order. */
export function jira(
  site: keyof JiraSites,
  way: Way,
  change: (world: Jira['world']) => void = () => undefined,
): Subject {
  let now = Date.UTC(2026, 10, 23, 9);
  const core: Core = coreOf({ jira: { clock: () => (now += 1000) } });
  const double = core.jira[site];
  const { world } = double;
  change(world);
  const { host, context, flavour } = world.place;
  const web = world.projects.find(({ key }) => key === 'WEB');
  if (!web) throw new Error('no project WEB');
  const ledgers = () => web.issues.filter(({ labels }) => labels.includes('grooming-ledger'));
  const project = `jira:${host}${context}/WEB`;
  const tracker = trackersOf(
    core,
    (person) => accessTo(double, way, person),
    (person) => cookieOf(double, person),
  );
  return {
    core,
    tracker,
    signedOut: () => tracker(''),
    host,
    adding: { path: 'comment' },
    capabilities: jiraFacts.capabilities,
    markup: markupAt(host),
    project,
    ref: `jira:${host}${context}/WEB-2`,
    gone: `jira:${host}${context}/WEB-99999`,
    touch: () => {
      const issue = web.issues.find(({ key }) => key === 'WEB-2');
      if (issue) Object.assign(issue, { summary: `${issue.summary}, changed`, updatedAt: world.now() });
    },
    split: (pieces) => {
      const type = web.types.find(({ level }) => level < 0)?.id ?? '';
      web.issues = web.issues.filter(({ type: kind }) => kind !== type);
      for (let nth = 0; nth < pieces; nth += 1)
        web.issues.push(
          newIssue(world, web, { key: nextKey(web), type, parent: 'WEB-2', summary: 'A piece', reporter: 'ana' }),
        );
    },
    tamper: (id, by, body) => {
      const at = world.now();
      for (const ledger of ledgers()) {
        const comment = ledger.comments.find((one) => one.id === id);
        if (comment) Object.assign(comment, { body: body as Text, updateAuthor: by, updatedAt: at });
        ledger.updatedAt = at;
      }
    },
    deleteComment: (id) => {
      for (const ledger of ledgers()) {
        ledger.comments = ledger.comments.filter((one) => one.id !== id);
        ledger.updatedAt = world.now();
      }
    },
    comments: () => ledgers().flatMap(({ comments }) => comments).length,
    idOf: (person) => {
      const found = world.people.find(({ name }) => name === person);
      return (flavour === 'cloud' ? found?.accountId : found?.key) ?? '';
    },
    placed: {
      moves: { to: 'Ready', back: 'To Do', closes: 'Rejected', never: 'Done', named: ({ status }) => status },
      estimates: { good: '8', none: 'XL' },
      unestimated: {
        ref: `jira:${host}${context}/OPS-1`,
        says: /OPS-1 takes no estimate: the field “Story Points” is not on its screen.*Jira admin/,
      },
      priority: 'Lowest',
      duplicates: { of: `jira:${host}${context}/WEB-3`, other: `jira:${host}${context}/OPS-1`, closes: false },
      places: [
        { kind: 'sprint', name: 'WEB sprint 2' },
        { kind: 'milestone', name: 'Some day' },
      ],
      assignees: () =>
        web.issues
          .filter(({ key }) => key === 'WEB-2')
          .flatMap(({ assignee }) => (assignee === undefined ? [] : [assignee])),
    },
  };
}
