import { expect } from 'vitest';
import { newEntity } from '../../doubles/linear/world/new';
import { issueNamed, personNamed } from '../../doubles/linear/world/world';
import type { PanelOnPage } from '../browsers/page-model';
import { until } from '../browsers/until';
import { again } from '../team';
import { type Cast, type Name } from './cast';
import { scenes } from './scene';

const writer = '[data-writer="comment"]';
export const words = {
  ben: 'Three, since the archive is written already.',
  dan: 'Eight if the file has to be built while somebody waits. Five without that.',
};

/** Those without Tend: in GitHub and Linear cleo, in Jira admin. */
export function answersOutside({ sandbox, subjects }: Cast): void {
  subjects.year.comments(sandbox, 'cleo', '/estimate 5');
  subjects.colours.comments(sandbox, 'cleo', '/pass');
  subjects.parts.comments(sandbox, 'admin', '/estimate 3');
  const { world } = sandbox.linear;
  const [quotes, cleo] = [issueNamed(world, 'ENG-21'), personNamed(world, 'cleo')];
  if (!quotes || !cleo) throw new Error('The sandbox has no ENG-21, or no cleo.');
  world.reactions.push({
    ...newEntity(world),
    emoji: '+1',
    personId: cleo.id,
    issueId: quotes.id,
    commentId: undefined,
  });
}

/** Votes that everybody has cast are opened by the next look of each; they are far apart. */
export async function reveals({ opens, keeps, rounds }: Cast): Promise<Record<'ben' | 'dan', PanelOnPage>> {
  for (const name of ['ben', 'dan'] as const) {
    const { page } = await opens(name, 'parts');
    await keeps(name, 'parts', '"open:1"');
    await page.close();
  }
  const [ben, dan] = await Promise.all([opens('ben', 'year'), opens('dan', 'year')]);
  await Promise.all([keeps('ben', 'year', '"open:1"'), keeps('dan', 'year', '"open:1"')]);
  const screen = await rounds('ana');
  await screen.find(`[data-ref="${scenes.year.ref}"][data-outcome="diverges"]`, 40_000);
  await screen.shows('votes far apart');
  await screen.page.close();
  return { ben, dan };
}

/** Both say why, each in the discussion that the other reads; then all are asked to vote once more. */
export async function talks(cast: Cast, panels: Record<'ben' | 'dan', PanelOnPage>): Promise<void> {
  for (const name of ['ben', 'dan'] as const) {
    const panel = panels[name];
    await panel.page.bringToFront();
    await again(panel);
    await panel.says(/3 to 8/);
    await panel.click('[data-action="discussion"]');
    if (name === 'dan') await panel.says(new RegExp(words.ben));
    await says(cast, name, panel);
  }
  const hers = await cast.opens('ana', 'year');
  await hers.click('[data-action="revote"]');
  await cast.keeps('ana', 'year', '"revote"');
  await hers.page.close();
  for (const name of ['ben', 'dan'] as const) {
    const panel = panels[name];
    await panel.page.bringToFront();
    await again(panel);
    await panel.says(/Estimate · ballot 2/i);
    await panel.click('[role="radio"][data-value="5"]');
    await panel.says(/You voted 5, sealed/);
    await cast.keeps(name, 'year', '"seal:2"');
  }
  expect([cast.kept('ben', 'year', '"open:2"'), cast.kept('dan', 'year', '"open:2"')]).toEqual([false, false]);
}

async function says({ announce, subjects, sandbox }: Cast, name: Name & keyof typeof words, panel: PanelOnPage) {
  await panel.type(`${writer} textarea`, words[name]);
  const hint = await panel.find(`${writer} .hint`);
  announce('year', name, await hint.evaluate((one) => one.textContent ?? ''), words[name]);
  await panel.click(`${writer} [data-action="send"]`);
  await until(
    `the comment of ${name}`,
    async () => subjects.year.holds(sandbox).comments.some(({ body }) => body.includes(words[name])) || undefined,
    { seen: () => panel.text() },
  );
}
