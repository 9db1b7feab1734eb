import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultSpec } from '../doubles/http/faults';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { type PanelOnPage, reasonField } from './browsers/page-model';
import { pause, until } from './browsers/until';
import { type Place, places } from './places';
import { everything, paired } from './lane';
import { again, join, type Member, panelOf, reaction, settled } from './team';

const mostFaults: FaultSpec['kind'][] = ['drop-after', 'status', 'garbage', 'rate-limit-secondary'];
const allFaults: FaultSpec['kind'][] = [...mostFaults, 'drop-before', 'delay', 'duplicate', 'truncate'];
const everywhere = paired(places, 0).map(([name, place]): [name: typeof name, tracker: string, place: Place] => [
  name,
  place.tracker,
  place,
]);

describe.each(everywhere)('two people with profiles of their own, in %s, on %s', (name, _, place) => {
  let sandbox: Sandbox;
  let ana: Member;
  let ben: Member;
  let hers: PanelOnPage;
  let his: PanelOnPage;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await join('ana', name, sandbox, place.tracker);
    ben = await join('ben', name, sandbox, place.tracker);
    hers = await panelOf(ana, place.url);
    his = await panelOf(ben, place.url);
  });
  afterAll(async () => {
    await ana?.browser.close();
    await ben?.browser.close();
    await sandbox?.close();
  });

  it('sets the project up after saying what that will do', async () => {
    await hers.click('[data-action="setup"]');
    await hers.says(/grooming-ledger/);
    await hers.click('[data-action="setup-create"]');
    await until('the ledger', async () => place.pages(sandbox) !== undefined || undefined);
    await hers.find('[data-sync="settled"]');
  });

  it('shows a ✅ of one to the other', async () => {
    await hers.click('[data-reaction="ready"]');
    // The line may still speak of the time before the click.
    await until('the ✅ to be shared', async () => (await reaction(hers, 'ready')).receipt === 'saved' || undefined, {
      seen: () => hers.text(),
    });
    await again(his);
    await until("ana's ✅ at ben's", async () => (await reaction(his, 'ready')).text.includes('ana') || undefined, {
      seen: () => his.text(),
    });
    expect((await reaction(his, 'ready')).pressed).toBe(false);
  });

  it('lets the other join, after saying that it adds a comment, and shows a waiver back', async () => {
    await his.beginWaiver('criteria');
    await his.type(reasonField, 'Support agreed by phone');
    await his.click('[data-action="waive-save"]');
    await his.click('[data-action="join"]');
    await his.says(/comment/);
    await his.click('[data-action="join-confirm"]');
    await settled(his);
    await again(hers);
    expect((await hers.becomes('criteria', 'waived')).text).toContain('Support agreed by phone');
  });

  it.each(everything || place.tracker === 'github' ? allFaults : mostFaults)(
    'loses and doubles nothing with %s on every other write',
    async (kind) => {
      const before = (await reaction(hers, '+1')).pressed;
      sandbox.fault({
        kind,
        match: { host: 'api', method: 'POST|PATCH' },
        skip: 1,
        times: 2,
        ms: kind === 'delay' ? 300 : 1000,
      });
      await hers.click('[data-reaction="+1"]');
      await hers.click('[data-reaction="ready"]');
      await settled(hers);
      sandbox.clearFaults();
      await again(his);
      // The fault may have met a question of his instead: then his side waits, and he presses Retry and looks again.
      await until(
        'the other to see it',
        async () => {
          if ((await reaction(his, '+1')).text.includes('ana') !== before) return true;
          await pause(500);
          if ((await reaction(his, '+1')).text.includes('ana') !== before) return true;
          await settled(his);
          await again(his);
          return undefined;
        },
        { limit: 45_000, seen: () => his.text() },
      );
      expect(place.thumbs(sandbox).filter((login) => login === 'ana')).toHaveLength(before ? 0 : 1);
    },
  );

  it('wrote nothing twice, notified nobody unannounced, and asked nothing that the tracker does not know', () => {
    expect(place.pages(sandbox)?.sort()).toEqual(['ana', 'ben']);
    expect(new Set(place.loud(sandbox))).toEqual(new Set(place.announced));
    assertValidLog(sandbox.log());
  });
});
