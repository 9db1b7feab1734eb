import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, readShared } from '../shared';
import { openIssue, reasonField } from './browsers/page-model';
import { both } from './lane';
import { useStage } from './stage';

const file = 'pages/linear/issue-dark.html';
const url = 'https://linear.app/acme/issue/ENG-37/research-work';
const ref = 'linear:acme/ENG-37';
const letters = 'abcdefghijklmnopqrstuvwxyz/';
/** What an extension must live with: nobody has published Linear's own policy. */
const strict =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; img-src 'self' data:";

/** Keys that the page's own listeners were told of. */
declare const window: Window & { __hot: string[] };

describe.runIf(hasShared(file)).each(both)("on Linear's page as reconstructed, in %s", (name) => {
  const stage = useStage(name);
  beforeAll(() => stage.sandbox.mount(url, { html: readShared(file), headers: { 'content-security-policy': strict } }));

  it("names the issue, in the page's colours, and says how it was read", async () => {
    const panel = await openIssue(stage.browser, url);
    expect(await panel.shows(ref)).toMatchObject({ 'data-issue': ref, 'data-theme': 'dark' });
    await panel.open();
    expect(await panel.says(/ENG-37/)).toMatch(/Read from the text on the page/);
    const { story, documents } = await panel.checks();
    expect([story?.verdict, documents?.verdict]).toEqual(['fail', 'fail']);
    expect(await panel.page.evaluate(() => document.body.lastElementChild?.localName)).toBe('tend-panel');
    await panel.page.close();
  });

  it('follows the page from dark to light', async () => {
    const panel = await openIssue(stage.browser, url);
    await panel.page.evaluate(() => {
      document.documentElement.classList.remove('dark');
      document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', 'light');
      document.documentElement.classList.add('light');
    });
    await panel.page.waitForSelector('tend-panel[data-theme="light"]');
    await panel.page.close();
  });

  it('keeps what is typed in the panel from every listener of the page, and leaves the page its keys', async () => {
    const panel = await openIssue(stage.browser, url);
    await panel.beginWaiver('documents');
    await panel.page.evaluate(() => void (window.__hot = []));
    await panel.type(reasonField, letters);
    expect(await panel.value(reasonField)).toBe(letters);
    expect(await panel.page.evaluate(() => window.__hot)).toEqual([]);
    await panel.page.click('[aria-label="Acme Workspace Menu"]');
    await panel.page.keyboard.type('c');
    expect(await panel.page.evaluate(() => window.__hot)).toContain('bubble:c');
    await panel.page.close();
  });
});
