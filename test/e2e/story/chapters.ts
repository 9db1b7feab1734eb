import { expect } from 'vitest';
import type { PanelOnPage } from '../browsers/page-model';
import { choose } from '../browsers/choose';
import { until } from '../browsers/until';
import { reaction } from '../team';
import { type Cast, read } from './cast';
import { has, pressOne } from './press';
import { filled } from './texts';

const writer = '[data-writer="comment"]';
const questions = ['Which formats do our customers need?', 'How many customers asked for it?'];
const decision = 'We decided to offer ISO and the German format.';

/** What fills the gaps of the texts that the panel offers. */
const gaps = {
  description: [
    'a wrong date',
    'a customer imports an export',
    'bookkeepers',
    'they correct dates by hand',
    'to write dates as they read them',
    'nobody retypes them',
  ],
  story: ['a bookkeeper', 'to choose the date format of exports', 'I need not correct every file by hand'],
  criteria: ['ISO is chosen', 'an export is downloaded', 'all dates in it are ISO'],
};

/** A poor issue fails, and passes once its text says what was offered. */
export async function mends({ subject, opens }: Cast, pm: string): Promise<void> {
  const hers = await opens(pm);
  const fixes: string[] = [];
  await hers.becomes('criteria', 'fail');
  const before = await hers.checks();
  for (const [check, words] of Object.entries(gaps).filter(([check]) => before[check]?.verdict === 'fail')) {
    await hers.click(`[data-check="${check}"] .check-head`);
    await hers.click(`[data-check="${check}"] [data-action="copy"]`);
    await hers.says(/Copied/);
    fixes.push(filled(await read(hers, `[data-check="${check}"] .fix-text`), words));
  }
  await subject.mend(hers, { title: 'Let bookkeepers choose the date format of exports', body: fixes.join('\n\n') });
  for (const check of ['title', ...Object.keys(gaps)]) await hers.becomes(check, 'pass');
  await hers.says(/Ready for grooming/);
}

/** Sets the project up, and puts a question to each colleague. */
export async function asks({ subject, panel, announce, send, sees, comment }: Cast, pm: string): Promise<void> {
  const hers = panel(pm);
  await hers.click('[data-action="setup"]');
  const sentence = await read(hers, '.plan dd:last-of-type');
  // Of the new issue, of its closing where that is said, and of the first page in it.
  const times = sentence.includes('that it is closed') ? 3 : 2;
  for (let told = 0; told < times; told += 1) announce(pm, sentence);
  await hers.click('[data-action="setup-create"]');
  await hers.find('[data-sync="settled"]');
  await hers.click('[data-action="discussion"]');
  const [, ...colleagues] = subject.people;
  for (const [at, person] of colleagues.entries()) {
    await subject.ask(hers, person, questions[at] ?? '', async (text) => {
      await send(pm, writer, text);
      return comment(pm, text);
    });
    await sees(pm, `open to ${subject.shown(person)}`);
  }
}

export async function votes({ panel, sees, keeps }: Cast, person: string, value: string): Promise<void> {
  await panel(person).click(`[role="radio"][data-value="${value}"]`);
  await sees(person, `You voted ${value}, sealed.`);
  await keeps(person, '"seal:1"');
}

/** A colleague finds the question, answers it, agrees to the issue and votes; all of it reaches the tracker. */
export async function answers(cast: Cast, person: string, words: string, vote: string): Promise<void> {
  const question = questions[cast.subject.people.indexOf(person) - 1] ?? '';
  const theirs = await cast.opens(person);
  await cast.sees(person, 'open to you');
  await theirs.click('[data-action="discussion"]');
  const asked = await cast.comment(person, question);
  await theirs.click(`[data-comment="${asked}"] [data-action="reply"]`);
  const form = (await has(theirs, '[data-writer^="reply:"]')) ? '[data-writer^="reply:"]' : writer;
  await theirs.type(`${form} textarea`, words);
  await cast.send(person, form, words);
  const answer = await cast.comment(person, words);
  await theirs.click(`[data-comment="${answer}"] [data-action="answers"]`);
  // Where several are open it is asked which of them.
  if (await has(theirs, '[data-action="answer-to"]')) await pressOne(theirs, '[data-action="answer-to"]', question);
  if (await has(theirs, '[data-reaction="+1"] ~ .who .who-tells'))
    cast.announce(person, await read(theirs, '[data-reaction="+1"] ~ .who .who-tells'));
  for (const kind of ['+1', 'ready']) await theirs.click(`[data-reaction="${kind}"]`);
  await theirs.click('[data-action="join"]');
  cast.announce(person, await read(theirs, '.confirm p, .sync p:has(+ .buttons [data-action="join-confirm"])'));
  await theirs.click('[data-action="join-confirm"]');
  await votes(cast, person, vote);
  await cast.keeps(person, '"ready":[');
}

/** All votes are opened on one press, and end in a number. */
export async function reveals({ subject, panel, again, sees, keeps }: Cast, pm: string): Promise<void> {
  const [, ...colleagues] = subject.people;
  await panel(pm).click('[data-action="reveal"]');
  await keeps(pm, '"open:1"');
  for (const person of colleagues) {
    await again(person);
    await keeps(person, '"open:1"');
  }
  await again(pm);
  await sees(pm, '8 to 13, median 8');
  await panel(pm).click('[data-action="agree"]');
  await sees(pm, `8 proposed by ${subject.shown(pm)}`);
  await keeps(pm, '"agree"');
}

/** The dialog: the summary, and with it status, estimate, plan and assignee, by one press. */
export async function summarises(cast: Cast, pm: string): Promise<void> {
  const { subject, sandbox, panel, announce, holds, keeps } = cast;
  const hers = panel(pm);
  const agreed = async (): Promise<true | undefined> =>
    (await reaction(hers, 'ready')).text.includes(subject.shown(subject.outsider)) ? true : undefined;
  await until('the ✅ of whoever has no Tend', agreed, { seen: () => hers.text() });
  await hers.click('[data-action="discussion"]');
  await hers.click('[data-action=summary]');
  await hers.find('[data-line="decision"] input:checked');
  const { label, name } = subject.plan;
  const [, , assignee] = subject.people;
  expect(await chosen(hers, 'Estimate'), 'what was agreed on').toBe('8');
  await chooses(hers, 'Status', 'Ready for planning');
  await chooses(hers, label, name);
  await chooses(hers, 'Assignee', subject.shown(assignee));
  announce(pm, await read(hers, '.summary .writer > .hint:last-of-type'), await hers.value('textarea[name="summary"]'));
  for (const given of ['', '', '', `@${assignee}`])
    announce(pm, await read(hers, '.summary .part > .hint:last-child'), given);
  await hers.says(/Post the summary and set 4/);
  await hers.click('[data-action="summary-send"]');
  await holds(
    'all of it',
    () => {
      const { labels, estimate, plan, assignees } = subject.holds(sandbox);
      return (
        labels.includes('ready-for-planning') && estimate !== undefined && plan !== undefined && assignees.length > 0
      );
    },
    pm,
  );
  await keeps(pm, '"summary"');
  await hers.says(new RegExp(`Summary by ${subject.shown(pm)}`));
}

/** What is chosen in a list of the dialog. */
async function chosen(panel: PanelOnPage, label: string): Promise<string | undefined> {
  return (await panel.find(`[data-set="${label}"]`)).evaluate((list) =>
    list instanceof HTMLSelectElement ? list.selectedOptions[0]?.text : undefined,
  );
}

/** Chooses there by what it says. */
async function chooses(panel: PanelOnPage, label: string, words: string): Promise<void> {
  const list = await panel.find(`[data-set="${label}"]`);
  const find = (list: Element, words: string): string | undefined =>
    list instanceof HTMLSelectElement ? [...list.options].find(({ text }) => text.startsWith(words))?.value : undefined;
  const value = await until(`${words} as ${label}`, () => list.evaluate(find, words), { seen: () => panel.text() });
  await choose(panel.page, list, { value });
  await until(`${words} to be chosen`, async () => (await chosen(panel, label))?.startsWith(words) || undefined, {
    seen: () => panel.text(),
  });
}

/** What the double holds in the end. */
export function isClosed({ subject, sandbox }: Cast, [pm, ...colleagues]: readonly string[]): void {
  const { labels, estimate, plan, assignees, comments, thumbs } = subject.holds(sandbox);
  expect(labels).toContain('ready-for-planning');
  expect(labels).not.toContain('needs-grooming');
  expect({ estimate, plan, assignees }).toEqual({
    estimate: '8',
    plan: subject.plan.name,
    assignees: colleagues.slice(1),
  });
  expect(thumbs.toSorted()).toEqual(colleagues.toSorted());
  const summaries = comments.filter(({ body }) => /^(?:### |h3\. )?Decisions\n/.test(body));
  expect(summaries.map(({ author }) => author)).toEqual([pm]);
  expect(summaries[0]?.body).toMatch(
    new RegExp(`${decision.replaceAll('.', '\\.')} \\(\\[?${subject.shown(colleagues[0] ?? '')}[\\]|)]`),
  );
}

export { decision };
