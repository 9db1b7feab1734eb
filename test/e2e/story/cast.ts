import { expect } from 'vitest';
import type { Sandbox } from '../../doubles/server';
import type { BrowserName } from '../browsers/find';
import type { PanelOnPage } from '../browsers/page-model';
import { until } from '../browsers/until';
import { type Member, panelOf } from '../team';
import type { Subject } from './subject';
import { votesIn } from './texts';

/** How long what one person did may take to be with another, in milliseconds. */
const limit = 20_000;

/** The people of a story, each in a browser of their own, and what is written down of it. */
export interface Cast {
  subject: Subject;
  sandbox: Sandbox;
  panel(person: string): PanelOnPage;
  /** Opens the issue for the first time. */
  opens(person: string): Promise<PanelOnPage>;
  /** Loads its page anew: one poll. */
  again(person: string): Promise<PanelOnPage>;
  /** Waits until words stand in somebody's panel. */
  sees(person: string, words: string): Promise<void>;
  /** Waits until the double holds something. */
  holds(what: string, look: () => unknown, person: string): Promise<void>;
  /** Waits until somebody's pages in the ledger say something. */
  keeps(person: string, entry: string): Promise<void>;
  /** The id of the comment that says something, once the tracker has it. */
  comment(person: string, words: string): Promise<string>;
  /** Notes whom a sentence of the panel says that the write that follows tells. */
  announce(person: string, sentence: string, text?: string): void;
  /** Presses what sends the text of a form, after noting whom the panel says that tells. */
  send(person: string, form: string, text: string): Promise<void>;
  announced: Told[];
  /** What the double's log says of Tend's own writes. */
  told(): Told[];
  /** Votes in clear, in whatever was sent or stands anywhere, the histories of texts included. */
  leaks(): string[];
  leave(): Promise<void>;
}

/** A write: whose, and whom it tells. */
export interface Told {
  by: string;
  tells: string[];
}

export async function gather(subject: Subject, browser: BrowserName, sandbox: Sandbox): Promise<Cast> {
  const panels: Record<string, PanelOnPage> = {};
  const announced: Told[] = [];
  const members: Member[] = await Promise.all(subject.people.map((person) => subject.join(person, browser, sandbox)));
  const panel = (person: string): PanelOnPage => panels[person] ?? expect.fail(`${person} has not opened the issue`);
  const holds = async (what: string, look: () => unknown, person: string): Promise<void> => {
    await until(what, async () => look() || undefined, {
      limit,
      seen: async () => `${JSON.stringify(subject.holds(sandbox))}\n${await panel(person).text()}`,
    });
  };
  const announce = (person: string, sentence: string, text = ''): void =>
    void announced.push({ by: person, tells: subject.announced(sandbox, sentence, person, text) });
  return {
    subject,
    sandbox,
    panel,
    holds,
    announce,
    announced,
    keeps: (person, entry) =>
      holds(
        `${entry} of ${person} in the ledger`,
        () => subject.ledger(sandbox).some(({ author, body }) => author === person && body.includes(entry)),
        person,
      ),
    opens: async (person) => {
      const member = members.find((one) => one.name === person) ?? expect.fail(`nobody is called ${person}`);
      panels[person] = await panelOf(member, subject.url);
      await subject.connect(panel(person));
      return panel(person);
    },
    again: async (person) => {
      await panel(person).page.reload();
      await panel(person).shows();
      await panel(person).open();
      return panel(person);
    },
    sees: async (person, words) => {
      await until(`“${words}” at ${person}'s`, async () => (await panel(person).text()).includes(words) || undefined, {
        limit,
        seen: () => panel(person).text(),
      });
    },
    comment: (person, words) =>
      until(`the comment “${words}”`, () => commentIn(panel(person), words), {
        limit,
        seen: () => panel(person).text(),
      }),
    send: async (person, form, text) => {
      announce(person, await read(panel(person), `${form} .hint`), await panel(person).value(`${form} textarea`));
      await panel(person).click(`${form} [data-action="send"]`);
      await holds(
        `the comment of ${person}`,
        () => subject.holds(sandbox).comments.some(({ author, body }) => author === person && body.includes(text)),
        person,
      );
    },
    told: () =>
      sandbox
        .log()
        .filter((entry) => subject.isTends(entry) && entry.notifies.length > 0)
        .map(({ person = 'nobody', notifies }) => ({ by: person, tells: [...notifies].sort() })),
    leaks: () =>
      votesIn(
        [...subject.written(sandbox), ...sandbox.log().flatMap(({ body, answer }) => [body, answer])],
        ['8', '13'],
      ),
    leave: async () => void (await Promise.all(members.map((member) => member.browser.close()))),
  };
}

/** What an element of a panel says. */
export async function read(panel: PanelOnPage, selector: string): Promise<string> {
  return (await panel.find(selector)).evaluate((element) => element.textContent ?? '');
}

function commentIn({ page }: PanelOnPage, words: string): Promise<string | undefined> {
  return page.evaluate((words) => {
    const all = [
      ...(document
        .querySelector('tend-panel')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('[data-comment]:not([data-receipt])') ?? []),
    ];
    return all.find((one) => one.textContent?.includes(words))?.dataset['comment'];
  }, words);
}
