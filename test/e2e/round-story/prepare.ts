import { expect } from 'vitest';
import { keysShown } from '../backlog-page';
import { until } from '../browsers/until';
import { rulesPage, saveRules, typeRounds } from '../rules-page';
import { screenOn } from '../screen';
import { settled, setUp } from '../team';
import { type Cast, read } from './cast';
import { type SceneName, scenes } from './scene';

/** One issue of each project. */
const places = ['year', 'parts', 'quotes'] as const satisfies SceneName[];

/** Whom the rounds ask, as each tracker names them. */
const asked: Record<(typeof places)[number], { owner: string; contributors: string }> = {
  year: { owner: 'ana', contributors: 'ben, dan, cleo' },
  parts: { owner: 'Ana Sousa', contributors: 'Ben Okafor, Dan Weber, Ines Adler' },
  quotes: { owner: 'ana', contributors: 'ben, dan, cleo' },
};

/** Sets the projects up, each after reading whom that tells. */
export async function setsUp({ opens, announce }: Cast): Promise<void> {
  for (const place of places) {
    const panel = await opens('ana', place);
    const told = await setUp(panel);
    // Of the new issue, and of the first page in it.
    for (let times = 0; times < 2; times += 1) announce(place, 'ana', told);
    await settled(panel);
    await panel.page.close();
  }
}

/** Reads the backlog of all three, which is what a back-test goes by. */
export async function readsBacklog({ browser }: Cast): Promise<void> {
  const screen = screenOn(await browser('ana').extensionPage('backlog.html#view=everything'));
  for (const { ref } of Object.values(scenes)) await screen.find(`.row[data-ref="${ref}"]`, 40_000);
  await until('no other to be open', async () => (await screen.page.$$('.row[data-ref]')).length === 4 || undefined, {
    seen: () => keysShown(screen.page).then((keys) => keys.join(' ')),
  });
  await screen.page.close();
}

/**
 * The same dates in all three, so that they are one round; and one check more in one of them, seen before what it would
 * do.
 */
export async function setsRules({ browser, announce }: Cast, day: number): Promise<void> {
  for (const place of places) {
    const rules = await rulesPage(browser('ana'), scenes[place].project);
    if (place === 'year') {
      const row = '[data-rule="checks.documents"]';
      await rules.shows('it would block 1 of 2 open issues');
      await rules.page.select(`${row} select`, 'required');
      await rules.shows('Blocks 1 of 2 open issues');
      expect(await read(rules.page, `${row} [data-would-fail]`)).toContain('Blocks 1 of 2 open issues');
    }
    await typeRounds(rules, { day, talk: 2, minutes: 15, ...asked[place] });
    announce(place, 'ana', await read(rules.page, '.save .quiet'));
    await saveRules(rules);
  }
}

/** Fills the round from all that is open, in the order of the page; all four issues fit. */
export async function fills({ rounds, keeps }: Cast): Promise<void> {
  const screen = await rounds('ana');
  await screen.find('select[name="fill-view"]');
  await screen.page.select('select[name="fill-view"]', 'everything');
  await screen.shows('Fits 15 minutes for 3 people: 4 issues.');
  await screen.click('[data-action="fill"]');
  for (const place of places) await keeps('ana', place, '"in:');
  await screen.page.close();
}
