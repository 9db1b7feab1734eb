import type { KeyInput } from 'puppeteer-core';
import { expect } from 'vitest';
import { panelOn } from '../browsers/page-model';
import { settled } from '../team';
import { tabAt } from '../walk-place';
import type { Cast, Name } from './cast';
import { type SceneName, scenes } from './scene';

const names = Object.keys(scenes) as SceneName[];

/**
 * Walks over the round on the real pages of the issues, one key an answer; joins each ledger where its first answer is
 * said.
 */
export async function walks(cast: Cast, name: Name, answers: Record<SceneName, KeyInput>): Promise<void> {
  const screen = await cast.rounds(name);
  await screen.shows('4 issues of 4 wait for you', 40_000);
  const order = await screen.page.$$eval('.round-issues tbody tr', (lines) =>
    lines.map((line) => line.getAttribute('data-ref')),
  );
  const joined = new Set<string>();
  await screen.page.bringToFront();
  await screen.page.keyboard.press('n');
  for (const ref of order) {
    const scene = names.find((one) => scenes[one].ref === ref) ?? expect.fail(`${String(ref)} is not of the story`);
    const panel = panelOn(await tabAt(cast.browser(name), scenes[scene].url, 'visible'));
    await panel.shows(scenes[scene].ref);
    await panel.find('.walk:focus');
    await panel.page.keyboard.press(answers[scene]);
    await panel.says(/✓ \d of \d/);
    if (!joined.has(scenes[scene].project)) await joins(cast, name, scene, panel);
    joined.add(scenes[scene].project);
    await panel.page.bringToFront();
    await panel.click('[data-action="walk-next"]');
    if (ref === order.at(-1)) await panel.says(/That was all\. Votes are opened/);
  }
  for (const [scene, key] of Object.entries(answers))
    if (/\d/.test(key)) await cast.keeps(name, scene as SceneName, '"seal:1"');
}

async function joins({ announce }: Cast, name: Name, scene: SceneName, panel: ReturnType<typeof panelOn>) {
  await panel.click('[data-action="join"]');
  const told = await panel.find('.sync p:has(+ .buttons [data-action="join-confirm"])');
  announce(scene, name, await told.evaluate((one) => one.textContent ?? ''));
  await panel.click('[data-action="join-confirm"]');
  await settled(panel);
}
