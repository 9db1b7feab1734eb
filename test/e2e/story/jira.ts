import type { Jira } from '../../doubles/jira/jira';
import { textOf } from '../../doubles/jira/seed/plant';
import { newComment } from '../../doubles/jira/world/new';
import type { Issue, Text } from '../../doubles/jira/world/types';
import { issueOf } from '../../doubles/jira/world/world';
import type { Sandbox } from '../../doubles/server';
import { signIn, useSession } from '../jira-team';
import { addServer, buildFor } from '../own-server';
import type { Member } from '../team';
import { toldBy } from './announced';
import { askBeside } from './ask';
import { savedAs } from './page-editor';
import type { Subject } from './subject';

/**
 * Labels, the board's field, sprints; 👍 are in the ledger. Everybody whom the notification scheme names hears of every
 * change.
 */
function jiraAt(tracker: string, site: 'acme' | 'dc', base: string, key: string): Subject {
  const url = `${base}/browse/${key}`;
  const { origin, hostname } = new URL(base);
  const of = (sandbox: Sandbox): Jira['world'] => sandbox.jira[site].world;
  const issueIn = (sandbox: Sandbox): Issue => issueOf(of(sandbox), key)?.issue ?? missing(key);
  return {
    tracker,
    url,
    people: ['ana', 'dan', 'admin'],
    outsider: 'ben',
    shown: (person) => names[person] ?? missing(person),
    plan: { label: 'Sprint', name: 'WEB sprint 3' },
    join: async (person, browser, sandbox): Promise<Member> => {
      if (site === 'acme') return signIn(person, browser, sandbox, origin);
      const build = buildFor(browser, hostname);
      const member = await signIn(person, browser, sandbox, origin, build);
      await addServer(member.browser, url);
      const close = (): Promise<void> => member.browser.close().finally(build.remove);
      return { ...member, browser: { ...member.browser, close } };
    },
    connect: useSession,
    ask: (panel, person, words, send) => askBeside(panel, names[person] ?? missing(person), words, send),
    mend: async ({ page }, { title, body }) => {
      await savedAs(page, '[data-does="edit-summary"]', '.editor input', title);
      await savedAs(page, '[data-does="edit-description"]', '.editor textarea', body);
    },
    comments: (sandbox, person, words) =>
      void issueIn(sandbox).comments.push(newComment(of(sandbox), person, textOf(of(sandbox), words))),
    holds: (sandbox) => {
      const { labels, points, sprint, comments, assignee } = issueIn(sandbox);
      return {
        labels,
        estimate: points === null ? undefined : String(points),
        plan: of(sandbox).sprints.find(({ id }) => id === sprint)?.name,
        comments: comments.map(({ author, body }) => ({ author, body: plain(body) })),
        thumbs: pagesOf(of(sandbox))
          .filter(({ body }) => body.includes('"reaction":["+1"'))
          .map(({ author }) => author),
        assignees: assignee === undefined ? [] : [assignee],
      };
    },
    ledger: (sandbox) => pagesOf(of(sandbox)),
    written: (sandbox) =>
      of(sandbox)
        .projects.flatMap(({ issues }) => issues)
        .flatMap(({ summary, description, comments }) => [
          summary,
          JSON.stringify(description),
          ...comments.map(({ body }) => JSON.stringify(body)),
        ]),
    announced: (sandbox, sentence, person) => {
      const issue = /ledger|new issue/.test(sentence) ? ledgerIn(of(sandbox)) : issueIn(sandbox);
      return toldBy(
        sentence,
        person,
        of(sandbox).people.map(({ name, displayName }) => [name, displayName]),
        [[/the people in the project’s notification scheme/, issue ? audience(issue) : []]],
      );
    },
    isTends: ({ headers }) => headers['x-atlassian-token'] !== undefined,
  };
}

const names: Record<string, string> = { ana: 'Ana Sousa', ben: 'Ben Okafor', dan: 'Dan Weber', admin: 'Ines Adler' };

function ledgerIn({ projects }: Jira['world']): Issue | undefined {
  return projects.flatMap(({ issues }) => issues).find(({ labels }) => labels.includes('grooming-ledger'));
}

function pagesOf(world: Jira['world']): { author: string; body: string }[] {
  return (ledgerIn(world)?.comments ?? []).map(({ author, body }) => ({ author, body: plain(body) }));
}

function audience({ reporter, assignee, watchers }: Issue): string[] {
  return [reporter, ...(assignee === undefined ? [] : [assignee]), ...watchers];
}

const lines = new Set(['paragraph', 'codeBlock', 'heading']);

/** The words of a text, a line for each block. */
function plain(text: Text | undefined): string {
  if (typeof text === 'string') return text;
  return wordsIn(text).trim();
}

function wordsIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { type, text, content } = node as { type?: string; text?: string; content?: unknown[] };
  if (text !== undefined) return text;
  return (content ?? []).map(wordsIn).join('') + (type && lines.has(type) ? '\n' : '');
}

function missing(what: string): never {
  throw new Error(`The sandbox has no ${what}.`);
}

export const jiraCloudAt = (key: string): Subject => jiraAt('Jira Cloud', 'acme', 'https://acme.atlassian.net', key);
export const jiraCloud = jiraCloudAt('WEB-3');
export const jiraDataCenter = jiraAt('Jira Data Center', 'dc', 'https://jira.example.com/jira', 'WEB-3');
