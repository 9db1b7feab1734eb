import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import type { PanelOnPage } from './browsers/page-model';
import { pause, until } from './browsers/until';
import { everything } from './lane';
import { join, type Member, panelOf, reaction, settled } from './team';

const url = 'https://github.com/acme/web/issues/7';
const times = everything ? 100 : 34;
const kinds = ['ready', '+1', '-1'] as const;

interface Person {
  member: Member;
  panel: PanelOnPage;
  said: Record<string, boolean>;
}

/**
 * Waits until nothing is on its way from the screen to the worker. One that the driver ends while Chromium hands it a
 * message may come back deaf, alive and reached by no message: it is ended once more. One that is but busy on a busy
 * machine is not to be ended again and again: each time it has twice as long.
 */
async function answered({ member, panel }: Person): Promise<void> {
  let ended = Date.now();
  let patience = 5000;
  await until(
    'all presses to be answered',
    async () => {
      const receipts = await Promise.all(kinds.map(async (kind) => (await reaction(panel, kind)).receipt));
      if (!receipts.includes('sending')) return true;
      if (Date.now() - ended > patience) {
        await member.browser.killWorker();
        ended = Date.now();
        patience *= 2;
      }
      return undefined;
    },
    { seen: () => panel.text(), limit: 120_000 },
  );
}

/**
 * In Chromium, whose worker can be ended at will; what each moment does to the store is held in test/sync/kill.test.ts.
 */
describe('two people whose workers are ended again and again, in chromium', () => {
  let sandbox: Sandbox;
  let team: Person[] = [];

  beforeAll(async () => {
    sandbox = await startSandbox();
    team = await Promise.all(
      ['ana', 'ben'].map(async (name) => {
        const member = await join(name, 'chromium', sandbox);
        return { member, panel: await panelOf(member, url), said: {} };
      }),
    );
    const [ana, ben] = team;
    await ana?.panel.click('[data-action="setup"]');
    await ana?.panel.click('[data-action="setup-create"]');
    await ana?.panel.find('[data-sync="settled"]');
    await ben?.panel.page.reload();
    await ben?.panel.open();
    await ben?.panel.click('[data-reaction="ready"]');
    await ben?.panel.click('[data-action="join"]');
    await ben?.panel.click('[data-action="join-confirm"]');
    if (ben) {
      ben.said['ready'] = true;
      await settled(ben.panel);
    }
  });
  afterAll(async () => {
    await Promise.all(team.map(({ member }) => member.browser.close()));
    await sandbox?.close();
  });

  it('lose nothing they said, and do nothing twice', async () => {
    for (let nth = 0; nth < times; nth += 1) {
      const one = team[nth % 2];
      const kind = kinds[nth % 3] ?? 'ready';
      if (!one) continue;
      await one.panel.click(`[data-reaction="${kind}"]`);
      // The screen answers at once; the worker dies before, while or after it keeps or sends.
      one.said[kind] = (await reaction(one.panel, kind)).pressed;
      await pause((nth * 37) % 160);
      await one.member.browser.killWorker();
      await pause(300);
    }
    for (const one of team) await answered(one);
    for (const { panel, said } of team) {
      await settled(panel);
      // What was refused is as the screen says.
      for (const kind of kinds) {
        const { receipt, pressed } = await reaction(panel, kind);
        if (receipt === 'refused') said[kind] = pressed;
      }
      await panel.page.reload();
      await panel.open();
      for (const kind of kinds) {
        await until(
          `${kind} to be as it was said`,
          async () => (await reaction(panel, kind)).pressed === (said[kind] ?? false) || undefined,
          { seen: () => panel.text() },
        );
      }
    }
    const issue = sandbox.github.world.repos
      .find(({ name }) => name === 'web')
      ?.issues.find(({ number }) => number === 7);
    const held = issue?.reactions
      .map(({ login, content }) => `${login} ${content}`)
      .filter((text) => /^(?:ana|ben) [+-]1$/.test(text))
      .sort();
    const wanted = team
      .flatMap(({ member, said }) =>
        kinds.filter((kind) => kind !== 'ready' && said[kind]).map((kind) => `${member.name} ${kind}`),
      )
      .sort();
    expect(held).toEqual(wanted);
    const ledger = sandbox.github.world.repos
      .flatMap(({ issues }) => issues)
      .filter(({ title }) => title.startsWith('Grooming ledger'));
    expect(ledger).toHaveLength(1);
    expect(ledger[0]?.comments.map(({ author }) => author).sort()).toEqual(['ana', 'ben']);
  }, 300_000);
});
