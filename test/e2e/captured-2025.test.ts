import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, readShared } from '../shared';
import { openIssue, panelOn } from './browsers/page-model';
import { pause } from './browsers/until';
import { both } from './lane';
import { latePage } from './late-page';
import { useStage } from './stage';

/** Real pages of 2025 as a signed-in person saw them, beside the project and never in it. */
const pages = {
  loggedIn: {
    file: 'pages/github-2025/issue-react-logged-in.html',
    url: 'https://github.com/diffplug/selfie/issues/523',
  },
  editing: {
    file: 'pages/github-2025/issue-react-editing.html',
    url: 'https://github.com/diffplug/gitcasso/issues/56',
  },
  table: { file: 'pages/github-2025/project-table.html', url: 'https://github.com/orgs/diffplug/projects/12/views/1' },
} as const;
/** What a careful reader says of the captured text, a sentence with a link. */
const verdicts = { description: 'fail', story: 'fail', criteria: 'fail' };

const has = hasShared(pages.loggedIn.file);

describe.runIf(has).each(both)("on GitHub's pages of 2025 as captured, in %s", (name) => {
  const stage = useStage(name);
  beforeAll(() => {
    const { mount } = stage.sandbox;
    for (const { file, url } of Object.values(pages)) mount(url, { html: readShared(file) });
  });
  const judged = async (url: string) => {
    const panel = await openIssue(stage.browser, url);
    const checks = Object.entries(await panel.checks()).map(([id, { verdict }]) => [id, verdict]);
    await panel.open();
    expect(await panel.says(/#523/)).toMatch(/Not ready yet/);
    await panel.page.close();
    return Object.fromEntries(checks);
  };

  it('judges the issue, drawn at once or three seconds late', async () => {
    const whole = await judged(pages.loggedIn.url);
    expect(whole).toMatchObject(verdicts);
    // The same, of a page that is sent without it; also when it is fetched anew.
    const html = readShared(pages.loggedIn.file);
    const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
    const shown = html.slice(html.indexOf('<react-app'), html.indexOf('</react-app>'));
    stage.sandbox.mount(pages.loggedIn.url, { html: latePage(title, shown, 3000) });
    expect(await judged(pages.loggedIn.url)).toEqual(whole);
  });

  it('says that a description in an open editor cannot be read, and judges nothing', async () => {
    const panel = panelOn(await stage.browser.newPage(pages.editing.url));
    await pause(6000);
    // Folded, it has room for the sign alone. The policy of a captured page may keep a script of Firefox from fetching
    // it.
    expect(await panel.says(/!|Could not f/)).not.toMatch(/criteria/i);
    expect(
      await panel.page.evaluate(() => document.querySelector('tend-panel')?.getAttribute('data-issue')),
    ).toBeNull();
    await panel.page.close();
  });

  it("stays away from a project's table", async () => {
    const panel = panelOn(await stage.browser.newPage(pages.table.url));
    await pause(2000);
    expect(await panel.exists()).toBe(false);
    await panel.page.close();
  });
});
