import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Sandbox, startSandbox } from '../../doubles/server';
import { connectEverywhere } from '../backlog-page';
import type { BrowserName } from '../browsers/find';
import type { Launched } from '../browsers/launch';
import type { PanelOnPage } from '../browsers/page-model';
import { start } from '../browsers/start';
import { until } from '../browsers/until';
import { type Clock, startClock } from '../clock';
import { type Screen, screenOn } from '../screen';
import { githubAt } from '../story/github';
import { jiraCloudAt } from '../story/jira';
import { linearAt } from '../story/linear';
import type { Subject } from '../story/subject';
import { panelOf } from '../team';
import { type SceneName, scenes, setScene } from './scene';

/** Those who have Tend; cleo, and admin in Jira, have not. */
export type Name = 'ana' | 'ben' | 'dan';

/** Whom writes of one person tell, in one tracker. */
export interface Told {
  tracker: string;
  by: string;
  tells: string[];
}

/** The people of a round over three trackers, each in a browser of their own. */
export interface Cast {
  sandbox: Sandbox;
  clock: Clock;
  subjects: Record<SceneName, Subject>;
  browser(name: Name): Launched;
  /** Starts a browser for somebody who has everything to connect still. */
  arrives(name: Name): Promise<void>;
  /** The page with its panel open. */
  opens(name: Name, scene: SceneName): Promise<PanelOnPage>;
  /** The page of rounds. */
  rounds(name: Name): Promise<Screen>;
  /** Notes whom a sentence of a screen says that writes of that person tell. */
  announce(scene: SceneName, by: Name, sentence: string, text?: string): void;
  /** Waits until a person's pages in the ledger of an issue's project say something. */
  keeps(name: string, scene: SceneName, entry: string): Promise<void>;
  /** Whether they say it now. */
  kept(name: string, scene: SceneName, entry: string): boolean;
  /** Closes a browser, and starts it again with the same profile. */
  closes(name: Name): Promise<void>;
  comes(name: Name): Promise<unknown>;
  announced(): Told[];
  /** What the doubles' log says. */
  told(): Told[];
  leave(): Promise<void>;
}

/** Nobody has arrived yet. */
export async function gather(which: BrowserName): Promise<Cast> {
  const clock = startClock(which);
  const sandbox = await startSandbox();
  setScene(sandbox);
  const { port, proxyPort } = sandbox;
  const options = { port, proxyPort, extension: clock.extension };
  const browsers = new Map<Name, Launched>();
  const announced: Told[] = [];
  const browser = (name: Name): Launched => {
    const one = browsers.get(name);
    if (!one) throw new Error(`${name} has no browser open.`);
    return one;
  };
  const profiles = mkdtempSync(join(tmpdir(), 'tend-round-'));
  const leave = async (): Promise<void> => {
    await Promise.all([...browsers.values()].map((one) => one.close()));
    await sandbox.close();
    clock.stop();
    rmSync(profiles, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const comes = async (name: Name): Promise<Launched> => {
    const profileDir = join(profiles, name);
    mkdirSync(profileDir, { recursive: true });
    const one = await start(which, { ...options, profileDir });
    browsers.set(name, one);
    return one;
  };
  const kept = (name: string, scene: SceneName, entry: string): boolean =>
    subjects[scene].ledger(sandbox).some(({ author, body }) => author === name && body.includes(entry));
  return {
    sandbox,
    clock,
    subjects,
    browser,
    kept,
    leave,
    opens: (name, scene) => panelOf({ name, browser: browser(name) }, scenes[scene].url),
    rounds: async (name) => screenOn(await browser(name).extensionPage('backlog.html#rounds')),
    announce: (scene, by, sentence, text = '') => {
      const { tracker, announced: meant } = subjects[scene];
      announced.push({ tracker, by, tells: meant(sandbox, sentence, by, text) });
    },
    keeps: async (name, scene, entry) => {
      await until(`${entry} of ${name} in the ledger of ${scene}`, async () => kept(name, scene, entry) || undefined, {
        limit: 40_000,
        seen: async () => JSON.stringify(subjects[scene].ledger(sandbox), undefined, 1),
      });
    },
    closes: async (name) => {
      await browser(name).close();
      browsers.delete(name);
    },
    comes,
    arrives: async (name) => connectEverywhere({ browser: await comes(name), sandbox }, name, urls),
    announced: () => distinct(announced.filter(({ tells }) => tells.length > 0)),
    told: () => distinct(toldIn(sandbox)),
  };
}

const urls = { github: scenes.year.url, jira: scenes.parts.url, linear: scenes.quotes.url };

const subjects: Cast['subjects'] = {
  year: githubAt(41),
  colours: githubAt(42),
  parts: jiraCloudAt('WEB-10'),
  quotes: linearAt('ENG-21'),
};

function toldIn(sandbox: Sandbox): Told[] {
  return (['year', 'parts', 'quotes'] as const).flatMap((scene) => {
    const { tracker, isTends } = subjects[scene];
    return sandbox
      .log()
      .filter((entry) => isTends(entry) && entry.notifies.length > 0)
      .map(({ person = 'nobody', notifies }) => ({ tracker, by: person, tells: notifies.toSorted() }));
  });
}

function distinct(all: readonly Told[]): Told[] {
  return [...new Set(all.map((one) => JSON.stringify(one)))].sort().map((one) => JSON.parse(one) as Told);
}

/** What an element of a page says. */
export async function read(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}
