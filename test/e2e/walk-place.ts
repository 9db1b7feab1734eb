import '../temporal';
import type { Browser, Page } from 'puppeteer-core';
import type { Cadence, Policy } from '@/utils/model/policy';
import { policyKey } from '@/utils/model/policy-changes';
import type { AccountShown } from '@/utils/model/account-shown';
import { type IssueRef, projectOf, trackerOf } from '@/utils/model/ref';
import { roundAt } from '@/utils/model/rounds/times';
import type { Intent } from '@/utils/model/intent';
import type { RulesShown } from '@/utils/model/rules';
import { askWorker } from './browsers/ask-worker';
import type { Launched } from './browsers/launch';
import { until } from './browsers/until';

/** An answer of the background; throws where it is a refusal. */
async function asked<Answer>(screen: Page, message: object): Promise<Answer> {
  const { answer } = await askWorker(screen, message);
  if (typeof answer !== 'object' || answer === null || !('value' in answer))
    throw new Error(`${JSON.stringify(message).slice(0, 100)} was answered with ${JSON.stringify(answer)}`);
  return answer.value as Answer;
}

/** A round whose votes are opened the day after tomorrow, whatever day it is. */
export function cadenceNow(now = new Date()): Cadence {
  return { weeks: 1, day: ((now.getUTCDay() + 1) % 7) + 1, time: '12:00', zone: 'UTC', talk: 1, minutes: 60 };
}

/**
 * Puts issues into one round over their trackers, owned by whoever is connected there, in that order. `screen` is the
 * backlog page; `more`: further rules.
 */
export async function putIntoRound(
  screen: Page,
  refs: readonly IssueRef[],
  more: (owner: string) => Partial<Policy> = (owner) => ({ contributors: [owner, 'ben'] }),
): Promise<void> {
  const cadence = cadenceNow();
  const round = roundAt(cadence, Date.now())?.id ?? '0-W0';
  const accounts = await asked<AccountShown[]>(screen, { kind: 'accounts' });
  for (const ref of refs) await known(screen, ref);
  for (const project of new Set(refs.map(projectOf))) {
    const first = refs.find((ref) => projectOf(ref) === project);
    await asked(screen, { kind: 'setup', ref: first });
    const owner = accounts.find(({ tracker }) => first && tracker === trackerOf(first))?.login ?? '';
    const rules = await asked<RulesShown>(screen, { kind: 'rules', project });
    const policy = JSON.stringify({ ...rules.policy, cadence, owner, ...more(owner) });
    await asked(screen, { kind: 'save-rules', project, policy, base: policyKey(rules.policy) });
  }
  for (const [at, ref] of refs.entries()) await say(screen, ref, { kind: 'put-in', round, put: { at } });
}

/** Says something of an issue, as its panel does. */
export async function say(screen: Page, ref: IssueRef, intent: Intent): Promise<void> {
  await asked(screen, { kind: 'say', ref, id: crypto.randomUUID(), intent });
}

/** Has an issue read through its tracker's API, as its open panel does. */
export async function known(screen: Page, ref: IssueRef): Promise<void> {
  await until(
    `${ref} to be known`,
    async () => (await asked<{ view: { readBy: string } | null }>(screen, { kind: 'show', ref })).view ?? undefined,
  );
}

/** The issues that this device noted a look at, read from the database as it is. */
export function looked(screen: Page): Promise<string[]> {
  return screen.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.addEventListener('error', () => reject(open.error ?? new Error('The database does not open.')));
        open.addEventListener('success', () => {
          const all = open.result.transaction('visits').objectStore('visits').getAll();
          all.addEventListener('success', () => {
            open.result.close();
            resolve(all.result.map(({ ref }: { ref: string }) => ref).sort());
          });
        });
      }),
  );
}

/** The tab that shows an address, and whether it is in front. */
export async function tabAt({ browser }: Launched, url: string, state: 'visible' | 'hidden'): Promise<Page> {
  return until(
    `a ${state} tab of ${url}`,
    async () => (await tabsIn(browser)).find(({ href, is }) => is === state && href.startsWith(url))?.page,
    { seen: async () => (await tabsIn(browser)).map(({ href, is }) => `${is} ${href}`).join('\n') },
  );
}

/** How many tabs show an address. */
export async function countTabs({ browser }: Launched, url: string): Promise<number> {
  return (await tabsIn(browser)).filter(({ href }) => href.startsWith(url)).length;
}

/**
 * By the pages' own word: Firefox's driver does not hear where pages of the extension go, and keeps some that are gone.
 */
async function tabsIn(browser: Browser): Promise<{ page: Page; href: string; is: string }[]> {
  const shown = (page: Page): Promise<{ href: string; is: string } | undefined> =>
    page.evaluate(() => ({ href: location.href, is: document.visibilityState as string })).catch(() => undefined);
  const all = await Promise.all((await browser.pages()).map(async (page) => ({ page, now: await shown(page) })));
  return all.flatMap(({ page, now }) => (now ? [{ page, ...now }] : []));
}
