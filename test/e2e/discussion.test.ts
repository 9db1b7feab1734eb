import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { newComment } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import type { PanelOnPage } from './browsers/page-model';
import { until } from './browsers/until';
import { both } from './lane';
import { join, type Member, panelOf } from './team';

const url = 'https://github.com/acme/web/issues/7';
const field = '[data-writer="comment"] textarea';

describe.each(both)('a discussion in the panel, in %s', (name) => {
  let sandbox: Sandbox;
  let ana: Member;
  let ben: Member;
  let hers: PanelOnPage;
  let his: PanelOnPage;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await join('ana', name, sandbox);
    ben = await join('ben', name, sandbox);
    hers = await panelOf(ana, url);
    his = await panelOf(ben, url);
  });
  afterAll(async () => {
    await ana?.browser.close();
    await ben?.browser.close();
    await sandbox?.close();
  });

  const comments = () =>
    sandbox.github.world.repos.find((repo) => repo.name === 'web')?.issues.find(({ number }) => number === 7)
      ?.comments ?? [];
  const said = (panel: PanelOnPage, words: string): Promise<unknown> =>
    until(`“${words}” in the discussion`, async () => (await panel.text()).includes(words) || undefined, {
      seen: () => panel.text(),
    });

  it('keeps what is being typed over a reload, and says who will be told before it is sent', async () => {
    await hers.click('[data-action="discussion"]');
    await hers.type(field, 'Which columns does the tax office need?');
    await hers.says(/Sending notifies .*the people you mention/);
    await hers.page.reload();
    await hers.shows();
    await hers.open();
    await hers.click('[data-action="discussion"]');
    await until(
      'the draft',
      async () =>
        (await (await hers.find(field)).evaluate((box) => box instanceof HTMLTextAreaElement && box.value)) ===
          'Which columns does the tax office need?' || undefined,
    );
    expect(comments().filter(({ author }) => author === 'ana')).toEqual([]);
  });

  it('sends it once, on one press, and shows it to the other', async () => {
    await hers.click('[data-writer="comment"] [data-action="send"]');
    await until(
      'the comment',
      async () => comments().some(({ body }) => body.startsWith('Which columns')) || undefined,
    );
    await his.page.reload();
    await his.shows();
    await his.open();
    await his.click('[data-action="discussion"]');
    await said(his, 'Which columns does the tax office need?');
    expect(comments().filter(({ author }) => author === 'ana')).toHaveLength(1);
  });

  it('answers with a quote and thanks with a thumb', async () => {
    await his.click('[data-comment] [data-action="reply"]');
    await his.type(field, 'Date, amount and VAT.');
    await his.click('[data-writer="comment"] [data-action="send"]');
    await until(
      'the answer',
      async () =>
        comments().some(
          ({ body }) => body.includes('> ana: Which columns') && body.includes('Date, amount and VAT.'),
        ) || undefined,
      { seen: async () => JSON.stringify(comments().map(({ body }) => body)) },
    );
    await his.click('[data-on-comment="+1"]');
    await said(his, '👍 1');
    await until(
      'the thumb',
      async () => comments().some(({ reactions }) => reactions.some(({ login }) => login === 'ben')) || undefined,
    );
  });

  it('closes the loop with one comment, in which each line has its source', async () => {
    const github = sandbox.github.world;
    const issue = github.repos.find((repo) => repo.name === 'web')?.issues.find(({ number }) => number === 7);
    issue?.comments.push(newComment(github, 7, 'cleo', 'We decided to export CSV only.'));
    await hers.page.reload();
    await hers.shows();
    await hers.open();
    await hers.click('[data-action="discussion"]');
    await said(hers, 'We decided to export CSV only.');
    await hers.click('[data-action=summary]');
    await hers.find('[data-line="decision"] input:checked');
    await hers.click('[data-action="summary-send"]');
    await until(
      'the summary',
      async () =>
        comments().some(
          ({ author, body }) =>
            author === 'ana' && body.startsWith('### Decisions\n\n- We decided to export CSV only. ([cleo](https:'),
        ) || undefined,
      { seen: () => hers.text() },
    );
    await hers.says(/Summary by ana/);
  });

  it('sent nothing that GitHub does not know', async () => {
    await assertValidLog(sandbox.log());
  });
});
