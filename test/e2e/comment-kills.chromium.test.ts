import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import type { PanelOnPage } from './browsers/page-model';
import { pause, until } from './browsers/until';
import { join, type Member, panelOf, settled } from './team';

const url = 'https://github.com/acme/web/issues/7';
const field = '[data-writer="comment"] textarea';
/**
 * Moments from the press on at which the worker dies, in milliseconds: all hundred with TEND_EVERY=1, else a few, from
 * a random one on.
 */
const every = Number(process.env['TEND_EVERY'] ?? 13);
const first = Date.now() % every;
const moments = Array.from({ length: 100 }, (_, nth) => (nth * 37) % 160).filter((_, nth) => nth % every === first);

/**
 * In Chromium, whose worker can be ended at will; what each moment does to the store is held in
 * test/sync/comment-kill.test.ts.
 */
describe('somebody whose worker is ended while comments are sent', () => {
  let sandbox: Sandbox;
  let ana: Member;
  let panel: PanelOnPage;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await join('ana', 'chromium', sandbox);
    panel = await panelOf(ana, url);
    await panel.click('[data-action="setup"]');
    await panel.click('[data-action="setup-create"]');
    await panel.find('[data-sync="settled"]');
    await panel.click('[data-action="discussion"]');
  });
  afterAll(async () => {
    await ana?.browser.close();
    await sandbox?.close();
  });

  const isEmpty = () =>
    until('the comment to be kept', async () => (await panel.value(field)) === '' || undefined, {
      limit: 20_000,
      seen: () => panel.text(),
    });

  it('says each thing once', { timeout: 600_000 }, async () => {
    const wanted = moments.map((moment, nth) => `Comment ${nth}, ${moment} ms`);
    for (const [nth, text] of wanted.entries()) {
      await panel.type(field, text);
      await panel.click('[data-writer="comment"] [data-action="send"]');
      await pause(moments[nth] ?? 0);
      await ana.browser.killWorker();
      await isEmpty();
    }
    // Writes are at least a second apart: all hundred take longer to go than to type.
    await settled(panel, 40_000 + 2000 * moments.length);
    const comments = sandbox.github.world.repos
      .find(({ name }) => name === 'web')
      ?.issues.find(({ number }) => number === 7)
      ?.comments.map(({ body }) => body.split('\n')[0] ?? '');
    console.log(`ended the worker ${moments.length} times, every ${every} moments from the ${first}. on`);
    expect(moments.length).toBeGreaterThan(5);
    expect(comments?.filter((body) => body.startsWith('Comment '))).toEqual(wanted);
  });
});
