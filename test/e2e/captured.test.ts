import { beforeAll, describe, expect, it } from 'vitest';
import { openIssue } from './browsers/page-model';
import { captured, hasCaptured, mountCaptured } from './captured';
import { both } from './lane';
import { useStage } from './stage';

/** What a careful reader says of the captured texts; checks on which readers differ are left out. */
const verdicts = {
  react: { title: 'pass', description: 'pass', criteria: 'fail', documents: 'pass' },
  classic: { description: 'fail', criteria: 'fail', documents: 'fail' },
};

describe.skipIf(!hasCaptured).each(both)('on GitHub pages as captured, in %s', (name) => {
  const stage = useStage(name);
  beforeAll(() => mountCaptured(stage.sandbox));

  it.each(['react', 'classic'] as const)('judges the %s page under its own security policy', async (kind) => {
    const { url, ref } = captured[kind];
    const panel = await openIssue(stage.browser, url);
    expect(await panel.shows(ref)).toMatchObject({ 'data-issue': ref });
    const shown = Object.entries(await panel.checks()).map(([id, { verdict }]) => [id, verdict]);
    expect(Object.fromEntries(shown)).toMatchObject(verdicts[kind]);
    await panel.page.close();
  });

  it('names the issue and says which way of reading answered', async () => {
    const panel = await openIssue(stage.browser, captured.react.url);
    await panel.open();
    const text = await panel.says(/#56/);
    expect(text).toMatch(/Read from the page/);
    await panel.page.close();
  });

  it.each([
    ['react', 'light'],
    ['classic', 'dark'],
  ] as const)("follows the %s page's colours: %s", async (kind, theme) => {
    const panel = await openIssue(stage.browser, captured[kind].url);
    expect(await panel.shows()).toMatchObject({ 'data-theme': theme });
    await panel.page.close();
  });

  it('is the last child of the body, and keeps the rest of the page as it was', async () => {
    const { page } = await openIssue(stage.browser, captured.react.url);
    expect(await page.evaluate(() => document.body.lastElementChild?.localName)).toBe('tend-panel');
    expect(await page.$$eval('tend-panel', (hosts) => hosts.length)).toBe(1);
    await page.close();
  });
});
