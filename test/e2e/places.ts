import type { Sandbox } from '../doubles/server';
import { linearPlace } from './linear-place';

/** An issue of one tracker's double that two people groom, and what the double then holds. */
export interface Place {
  tracker: 'github' | 'linear';
  /** One that lacks story and criteria. */
  url: string;
  /** Whose 👍 are on the issue. */
  thumbs(sandbox: Sandbox): string[];
  /** Authors of the pages in its ledgers; undefined before there is one. */
  pages(sandbox: Sandbox): string[] | undefined;
  /** Which writes notified somebody, as method and path or operation. */
  loud(sandbox: Sandbox): string[];
  /** Those that were announced. */
  announced: string[];
}

const githubPlace: Place = {
  tracker: 'github',
  url: 'https://github.com/acme/web/issues/7',
  thumbs: ({ github }) =>
    issuesOf(github)
      .find(({ number }) => number === 7)
      ?.reactions.filter(({ content }) => content === '+1')
      .map(({ login }) => login) ?? [],
  pages: ({ github }) =>
    issuesOf(github)
      .find(({ title }) => title.startsWith('Grooming ledger'))
      ?.comments.map(({ author }) => author),
  loud: (sandbox) =>
    sandbox
      .log()
      .filter(({ notifies }) => notifies.length > 0)
      .map(({ method, url }) => `${method} ${new URL(url).pathname.replace(/\d+/, 'N')}`),
  announced: [
    'POST /repos/acme/web/issues',
    'PATCH /repos/acme/web/issues/N',
    'POST /repos/acme/web/issues/N/comments',
  ],
};

function issuesOf({ world }: Sandbox['github']) {
  return world.repos.filter(({ name }) => name === 'web').flatMap(({ issues }) => issues);
}

export const places: Place[] = [githubPlace, linearPlace];
