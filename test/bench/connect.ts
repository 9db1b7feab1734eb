import type { Page } from 'puppeteer-core';
import type { Sandbox } from '../doubles/server';
import { askWorker } from '../e2e/browsers/ask-worker';

/** Connects Ana's accounts by their tokens, from a page of the extension. */
export async function connect(
  page: Page,
  { people, jira }: Sandbox,
  trackers: readonly ('github' | 'jira' | 'linear')[],
): Promise<void> {
  const token = (tracker: string): string =>
    people.find((person) => person.tracker === tracker && person.name === 'ana')?.token ?? '';
  const ana = jira.acme.world.people.find(({ name }) => name === 'ana');
  const jiraToken = jira.acme.world.tokens.find(({ name }) => name === 'ana')?.value ?? '';
  const site = 'acme.atlassian.net';
  const accesses = {
    github: { tracker: 'github', host: 'github.com', base: 'https://github.com', token: token('github') },
    linear: { tracker: 'linear', host: '', base: 'https://linear.app', token: token('linear') },
    jira: { tracker: 'jira', host: site, base: `https://${site}`, token: jiraToken, email: ana?.email },
  };
  for (const tracker of trackers) await asked(page, { kind: 'connect', access: accesses[tracker] });
}

/** Asks the background, and gives the milliseconds it took; throws where it refuses. */
export async function asked(page: Page, message: object): Promise<number> {
  const { answer, took } = await askWorker(page, message);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true)
    throw new Error(`${JSON.stringify(message).slice(0, 80)} was answered with ${JSON.stringify(answer)}`);
  return took;
}
