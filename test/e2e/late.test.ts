import { beforeAll, describe, expect, it } from 'vitest';
import { openIssue, panelOn } from './browsers/page-model';
import { pause } from './browsers/until';
import { both } from './lane';
import { latePage, listPage } from './late-page';
import { useStage } from './stage';

const title = 'Let bookkeepers choose the date format of exports';
const drawn = (number: number): string => `<div data-testid="issue-viewer-issue-container">
<h1><bdi data-testid="issue-title">${title}</bdi>&nbsp;<span>#${number}</span></h1>
<span data-testid="header-state">Open</span>
<div data-testid="issue-body-viewer"><div class="markdown-body">
<p>As a bookkeeper I want to choose the date format of an export, so that our tax office can read it.</p>
<h2>Acceptance criteria</h2><ul><li>The format is chosen beside the button.</li><li>It is remembered.</li></ul>
</div></div>
<div data-testid="issue-labels"><a href="/l"><span>enhancement</span><span class="sr-only" id="LA_1-tooltip">New feature</span></a></div></div>`;

const at = (number: number): string => `https://github.com/acme/late/issues/${number}`;
const windowTitle = (number: number): string => `${title} · Issue #${number} · acme/late`;

describe.each(both)('a GitHub page that is sent without its issue, in %s', (name) => {
  const stage = useStage(name);
  const says = { title: 'pass', story: 'pass', criteria: 'pass' };
  const verdicts = async (panel: Awaited<ReturnType<typeof openIssue>>) =>
    Object.fromEntries(Object.entries(await panel.checks()).map(([id, { verdict }]) => [id, verdict]));

  beforeAll(() => {
    const { mount } = stage.sandbox;
    // The last one comes later than anybody waits for it.
    for (const [number, ms] of [
      [3, 3000],
      [13, 13_000],
    ] as const)
      mount(at(number), { html: latePage(windowTitle(number), drawn(number), ms) });
    mount('https://github.com/acme/late/issues', { html: listPage(at(4), windowTitle(4), drawn(4), 3000) });
    mount(at(4), { html: latePage(windowTitle(4), drawn(4), 3000) });
  });

  it('is judged once it has drawn it, three seconds later', async () => {
    const panel = await openIssue(stage.browser, at(3));
    expect(await verdicts(panel)).toMatchObject(says);
    await panel.page.close();
  });

  it('is judged even after the reading that waited for it has failed', async () => {
    // Read nothing yet, so there is no issue on the panel to wait for.
    const panel = panelOn(await stage.browser.newPage(at(13)));
    await pause(6000);
    // Folded, it has room for the sign alone.
    await panel.says(/!|Could not find the title and the description/);
    expect(await panel.shows()).toBeDefined();
    expect(await verdicts(panel)).toMatchObject(says);
    await panel.open();
    expect(await panel.text()).not.toMatch(/Could not find/);
    await panel.page.close();
  });

  it('is judged after a soft navigation from a list', async () => {
    const panel = panelOn(await stage.browser.newPage('https://github.com/acme/late/issues'));
    expect(await panel.exists()).toBe(false);
    await panel.page.click('#go');
    expect(await panel.shows('github:github.com/acme/late#4')).toBeDefined();
    expect(await verdicts(panel)).toMatchObject(says);
    await panel.page.close();
  });
});
