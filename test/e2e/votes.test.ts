import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import type { PanelOnPage } from './browsers/page-model';
import { until } from './browsers/until';
import { both } from './lane';
import { again, join, type Member, panelOf, settled } from './team';

const url = 'https://github.com/acme/web/issues/7';

describe.each(both)('a sealed estimate of two people, in %s', (name) => {
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

  const shown = async (panel: PanelOnPage, text: string): Promise<unknown> =>
    until(`“${text}”`, async () => (await panel.text()).includes(text) || undefined, {
      limit: 20_000,
      seen: () => panel.text(),
    });
  /**
   * Votes in clear, in whatever was sent or stands anywhere, the histories of texts included. The policy names the
   * whole scale.
   */
  const leaks = (): string[] => {
    const written = sandbox.github.world.repos
      .flatMap(({ issues }) => issues)
      .flatMap((issue) => [issue, ...issue.comments]);
    const texts = [
      ...written.flatMap(({ body, edits }) => [body, ...edits.map((edit) => edit.body)]),
      ...sandbox.log().flatMap(({ body, answer }) => [body, answer]),
    ];
    return texts
      .map((text) => text.replaceAll(/scale[^[]{0,8}\[[^\]]*\]/g, ''))
      .flatMap((text) => /.{0,80}\\?"(?:13|21)\\?".{0,20}/.exec(text)?.[0] ?? []);
  };
  /** A person's pages in the ledger. */
  const kept = (person: string): string[] =>
    sandbox.github.world.repos
      .flatMap(({ issues }) => issues)
      .filter(({ title }) => title.startsWith('Grooming ledger'))
      .flatMap(({ comments }) => comments)
      .filter(({ author }) => author === person)
      .map(({ body }) => body);
  const isMarked = async (panel: PanelOnPage, value: string): Promise<boolean> =>
    (await panel.find(`[role="radio"][data-value="${value}"]`)).evaluate(
      (radio) => radio.getAttribute('aria-checked') === 'true',
    );

  it('takes a vote by a click, and seals it where the whole team can look', async () => {
    await hers.click('[data-action="setup"]');
    await hers.click('[data-action="setup-create"]');
    await hers.find('[data-sync="settled"]');
    await hers.click('[role="radio"][data-value="13"]');
    await shown(hers, 'You voted 13, sealed.');
    await settled(hers);
    await again(his);
    await shown(his, 'ana sealed');
    expect(leaks()).toEqual([]);
  });

  it('takes another by two keys, and opens none of them', async () => {
    await his.click('[data-check="title"] .check-head');
    await his.page.keyboard.press('e');
    await his.page.keyboard.press('8');
    await until('the 8', async () => (await isMarked(his, '8')) || undefined, { seen: () => his.text() });
    await his.click('[data-action="join"]');
    await his.click('[data-action="join-confirm"]');
    await settled(his);
    await his.click('[data-check="title"] .check-head');
    await his.page.keyboard.press('e');
    await his.page.keyboard.press('ArrowRight');
    await his.page.keyboard.press('ArrowRight');
    await his.page.keyboard.press('Enter');
    await until('the 21', async () => (await isMarked(his, '21')) || undefined, { seen: () => his.text() });
    await shown(his, 'You voted 21, sealed.');
    await settled(his);
    await again(hers);
    await shown(hers, 'ben sealed');
    expect(leaks()).toEqual([]);
  });

  it('opens both once it is revealed, and ends in a number', async () => {
    await hers.click('[data-action="reveal"]');
    await shown(hers, 'you 13');
    await settled(hers);
    await again(his);
    await shown(his, 'you 21');
    // His own vote is on his screen before the ledger has it; her next look of itself is half a minute away.
    await until('his vote to be open in the ledger', () =>
      Promise.resolve(kept('ben').some((body) => body.includes('"open:1"')) || undefined),
    );
    await settled(his);
    await again(hers);
    await shown(hers, '13 to 21, median 21');
    await hers.click('[data-action="agree"]');
    await shown(hers, '21 proposed by ana');
    await settled(hers);
    await again(his);
    await shown(his, '21 proposed by ana');
    expect(leaks().length).toBeGreaterThan(0);
    await assertValidLog(sandbox.log());
  });
});
