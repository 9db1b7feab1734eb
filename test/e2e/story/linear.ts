import type { Page } from 'puppeteer-core';
import { newComment } from '../../doubles/linear/world/new';
import type { Issue } from '../../doubles/linear/world/types';
import { byId, issueNamed, personNamed, type World } from '../../doubles/linear/world/world';
import { join } from '../team';
import { namesIn, toldBy } from './announced';
import { askBeside } from './ask';
import type { Subject } from './subject';

/**
 * An issue of Engineering. Labels, the team's estimate, cycles. Who follows an issue hears of comments, its author of
 * reactions.
 */
export const linearAt = (key: string): Subject => ({
  tracker: 'Linear',
  url: `https://linear.app/acme/issue/${key}`,
  people: ['ana', 'ben', 'cleo'],
  outsider: 'dan',
  shown: (person) => person,
  plan: { label: 'Cycle', name: 'Cash flow' },
  join: (person, browser, sandbox) => join(person, browser, sandbox, 'linear'),
  connect: () => Promise.resolve(),
  ask: askBeside,
  mend: async ({ page }, { title, body }) => {
    await writes(page, 'Issue title', [title]);
    // It is drawn anew once it has the title.
    await page.waitForFunction(
      (title) => document.querySelector('.hwrap header')?.textContent?.includes(title),
      { polling: 50 },
      title,
    );
    await writes(page, 'Issue description', body.split(/\n+/));
  },
  comments: ({ linear: { world } }, person, words) =>
    void world.comments.push(newComment(world, issueIn(world, key), personNamed(world, person)?.id, words)),
  holds: ({ linear: { world } }) => {
    const { id, labelIds, estimate, cycleId, assigneeId } = issueIn(world, key);
    const cycle = byId(world.cycles, cycleId);
    return {
      labels: labelIds.map((label) => byId(world.labels, label)?.name ?? ''),
      estimate: estimate === undefined ? undefined : String(estimate),
      plan: cycle && (cycle.name ?? `Cycle ${cycle.number}`),
      comments: world.comments
        .filter(({ issueId }) => issueId === id)
        .map(({ personId, body }) => ({ author: nameOf(world, personId), body })),
      thumbs: world.reactions
        .filter(({ issueId, emoji }) => issueId === id && /^(?:\+1|thumbsup|👍)$/u.test(emoji))
        .map(({ personId }) => nameOf(world, personId)),
      assignees: assigneeId === undefined ? [] : [nameOf(world, assigneeId)],
    };
  },
  ledger: ({ linear: { world } }) => {
    const ledger = ledgerIn(world);
    return world.comments
      .filter(({ issueId }) => issueId === ledger?.id)
      .map(({ personId, body }) => ({ author: nameOf(world, personId), body }));
  },
  written: ({ linear: { world } }) => [
    ...world.issues.flatMap(({ title, description = '' }) => [title, description]),
    ...world.comments.map(({ body }) => body),
    ...world.history.map(({ changes }) => JSON.stringify(changes)),
  ],
  announced: ({ linear: { world } }, sentence, person, text) => {
    const followers = (issue: Issue | undefined): string[] =>
      (issue?.subscriberIds ?? []).map((id) => nameOf(world, id));
    return toldBy(
      sentence,
      person,
      world.people.map(({ displayName }) => [displayName, displayName]),
      [
        [/the people you mention/, namesIn(text)],
        [/everyone who follows this issue\.$/, followers(issueIn(world, key))],
        [/follow the ledger/, followers(ledgerIn(world))],
        [/an assignment notifies the assignee/, namesIn(text)],
        [/notifies its author/, [nameOf(world, issueIn(world, key).creatorId)]],
      ],
    );
  },
  isTends: ({ host }) => host === 'api.linear.app',
});

export const linear = linearAt('ENG-7');

/** Its editors save once they are left, and only what was typed. */
async function writes(page: Page, label: string, paragraphs: string[]): Promise<void> {
  const editor = await page.waitForSelector(`[aria-label="${label}"]`);
  await editor?.evaluate((element, paragraphs) => {
    if (!(element instanceof HTMLElement)) return;
    element.focus();
    element.replaceChildren(
      ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    element.blur();
  }, paragraphs);
}

function issueIn(world: World, key: string): Issue {
  const issue = issueNamed(world, key);
  if (!issue) throw new Error(`The sandbox has no ${key}.`);
  return issue;
}

function ledgerIn({ issues }: World): Issue | undefined {
  return issues.find(({ title }) => title.startsWith('Grooming ledger'));
}

function nameOf(world: World, id: string | undefined): string {
  return byId(world.people, id)?.displayName ?? '';
}
