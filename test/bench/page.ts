import type { Page } from 'puppeteer-core';
import { newComment } from '../doubles/github/world/new';
import { issueOf, repoOf } from '../doubles/github/world/world';
import type { Sandbox } from '../doubles/server';
import { pause } from '../e2e/browsers/until';
import { goSoftly } from '../e2e/go-softly';

const list = '/acme/web/issues';
const issue = `${list}/2`;

/** A seeded issue with a hundred comments under it. */
export function crowdedIssue({ github: { world } }: Sandbox): string {
  const repo = repoOf(world, 'acme', 'web');
  const crowded = repo && issueOf(repo, 2);
  if (!crowded) throw new Error('The sandbox has no acme/web#2 to put comments under.');
  for (let nth = crowded.comments.length; nth < 100; nth += 1) {
    const author = ['ana', 'ben', 'cleo', 'dan'][nth % 4] ?? 'ana';
    crowded.comments.push(newComment(world, 2, author, remark(nth)));
  }
  return `https://github.com${issue}`;
}

export const issueList = `https://github.com${list}`;

/** Of the length and the markup that comments have, each a little different. */
function remark(nth: number): string {
  const more = nth % 5 === 0 ? `\n\n- [ ] case ${nth}\n- [x] case ${nth + 1}\n` : '';
  const quote = nth % 7 === 0 ? `> What about export ${nth - 1}?\n\n` : '';
  return `${quote}Tried it with **${nth * 50} invoices**: took ${nth % 9} seconds, see #${(nth % 20) + 2} and \`export-${nth}.csv\`.${more}`;
}

/** Goes softly from the issue to the list and back, ending where it began. */
export async function walk(page: Page, navigations: number): Promise<void> {
  for (let step = 0; step < navigations; step += 1) {
    await goSoftly(page, step % 2 === 0 ? list : issue);
    await pause(120);
  }
  await pause(1_000);
}
