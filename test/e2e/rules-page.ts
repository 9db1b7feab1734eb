import type { Launched } from './browsers/launch';
import { type Screen, screenOn } from './screen';

/** The rules of rounds, as they are typed. */
export interface TypedRounds {
  /** The ISO weekday on which votes are opened; undefined leaves what is proposed. */
  day?: number;
  talk: number;
  minutes: number;
  owner: string;
  /** Names with commas. */
  contributors: string;
}

/** The rules of one project in the settings, once they can be changed. */
export async function rulesPage(browser: Launched, project: string): Promise<Screen> {
  const rules = screenOn(await browser.extensionPage(`options.html#rules=${encodeURIComponent(project)}`));
  await rules.find('[data-rule="cadence"]');
  return rules;
}

/** Types them; nothing is saved by that. */
export async function typeRounds({ page, find }: Screen, rounds: TypedRounds): Promise<void> {
  await page.click('input[name="cadence"]');
  await find('input[name="talk"]');
  if (rounds.day !== undefined) await page.select('select[name="day"]', String(rounds.day));
  await page.type('input[name="talk"]', String(rounds.talk));
  await page.type('input[name="minutes"]', String(rounds.minutes));
  await page.type('input[name="owner"]', rounds.owner);
  await page.type('[data-rule="contributors"] input', rounds.contributors);
}

export async function saveRules({ click, find, page }: Screen): Promise<void> {
  await click('[data-action="save-rules"]');
  await find('[data-receipt="saved"]');
  await page.close();
}
