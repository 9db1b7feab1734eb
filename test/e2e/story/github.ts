import type { Sandbox } from '../../doubles/server';
import { newComment } from '../../doubles/github/world/new';
import { join } from '../team';
import { textOf } from './texts';
import { savedAs } from './page-editor';
import { namesIn, toldBy } from './announced';
import type { Subject } from './subject';

/**
 * An issue of acme/web. Labels and milestones; one label says the estimate. Who takes part, is named or watches the
 * repository hears of comments.
 */
export const githubAt = (number: number): Subject => ({
  tracker: 'GitHub',
  url: `https://github.com/acme/web/issues/${number}`,
  people: ['ana', 'ben', 'cleo'],
  outsider: 'dan',
  shown: (person) => person,
  plan: { label: 'Milestone', name: 'Autumn release' },
  join: (person, browser, sandbox) => join(person, browser, sandbox),
  connect: () => Promise.resolve(),
  ask: async (panel, person, words, send) => {
    await panel.type('[data-writer="comment"] textarea', `@${person} ${words}`);
    await panel.click('[data-action="as-question"]');
    await send(words);
  },
  mend: async ({ page }, { title, body }) => {
    await savedAs(page, '[data-testid="edit-issue-title-button"]', '[data-testid="issue-title-input"]', title);
    await savedAs(page, '[data-does="edit-body"]', '[data-testid="issue-body"] textarea', body);
  },
  comments: (sandbox, person, words) =>
    void issueIn(sandbox, number).comments.push(newComment(sandbox.github.world, number, person, words)),
  holds: (sandbox) => {
    const { labels, milestone, comments, reactions, assignees } = issueIn(sandbox, number);
    return {
      labels: labels.filter((label) => !label.startsWith('estimate: ')),
      estimate: labels.find((label) => label.startsWith('estimate: '))?.slice('estimate: '.length),
      plan: repoIn(sandbox).milestones.find((one) => one.number === milestone)?.title,
      comments: comments.map(({ author, body }) => ({ author, body })),
      thumbs: reactions.filter(({ content }) => content === '+1').map(({ login }) => login),
      assignees,
    };
  },
  ledger: (sandbox) => repoIn(sandbox).issues.find(({ title }) => title.startsWith('Grooming ledger'))?.comments ?? [],
  written: ({ github: { world } }) =>
    world.repos
      .flatMap(({ issues }) => issues)
      .flatMap((issue) => [issue, ...issue.comments])
      .flatMap(textOf),
  announced: (sandbox, sentence, person, text) => {
    const { watchers, issues } = repoIn(sandbox);
    const { body, comments, assignees } = issueIn(sandbox, number);
    // Whoever sets a project up mutes its ledger for themselves.
    const muted = new Set(
      issues.flatMap(({ title, subscriptions }) =>
        title.startsWith('Grooming ledger') ? Object.keys(subscriptions) : [],
      ),
    );
    return toldBy(
      sentence,
      person,
      sandbox.github.world.people.map(({ login }) => [login, login]),
      [
        [/the people you mention/, namesIn(text)],
        [/everyone who was mentioned/, namesIn([body, ...comments.map((one) => one.body)].join('\n'))],
        [/is assigned or/, assignees],
        [/or watches this repository/, watchers],
        [/people who watch/i, watchers.filter((login) => !muted.has(login))],
      ],
    );
  },
  isTends: ({ host }) => host === 'api.github.com',
});

export const github = githubAt(7);

function repoIn({ github: { world } }: Sandbox) {
  const repo = world.repos.find(({ name }) => name === 'web');
  if (!repo) throw new Error('The sandbox has no acme/web.');
  return repo;
}

function issueIn(sandbox: Sandbox, number: number) {
  const issue = repoIn(sandbox).issues.find((one) => one.number === number);
  if (!issue) throw new Error(`The sandbox has no acme/web#${number}.`);
  return issue;
}
