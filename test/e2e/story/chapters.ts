import { expect } from 'vitest';
import { until } from '../browsers/until';
import { reaction } from '../team';
import { type Cast, read } from './cast';
import { has, press } from './press';
import { filled } from './texts';

const writer = '[data-writer="comment"]';
const questions = ['Which formats do our customers need?', 'How many customers asked for it?'];
const decision = 'We decided to offer ISO and the German format.';

/** What fills the gaps of the texts that the panel offers. */
const gaps = {
  description: ['a wrong date', 'a customer imports an export', 'bookkeepers', 'they correct dates by hand', 'to write dates as they read them', 'nobody retypes them'],
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
  // Of the new issue, and of the first page in it.
  for (let times = 0; times < 2; times += 1) announce(pm, await read(hers, '.plan dd:last-of-type'));
  await hers.click('[data-action="setup-create"]');
  await hers.find('[data-sync="settled"]');
  await hers.click('[data-action="talk"]');
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
  await theirs.click('[data-action="talk"]');
  const asked = await cast.comment(person, question);
  await theirs.click(`[data-comment="${asked}"] [data-action="reply"]`);
  const form = (await has(theirs, '[data-writer^="reply:"]')) ? '[data-writer^="reply:"]' : writer;
  await theirs.type(`${form} textarea`, words);
  await cast.send(person, form, words);
  const answer = await cast.comment(person, words);
  await theirs.click(`[data-comment="${answer}"] [data-action="answers"]`);
  // Where several are open it is asked which of them.
  if (await has(theirs, '[data-action="answer-to"]')) await press(theirs, '[data-action="answer-to"]', question);
  if (await has(theirs, '[data-reaction="+1"] ~ .who .who-tells')) cast.announce(person, await read(theirs, '[data-reaction="+1"] ~ .who .who-tells'));
  for (const kind of ['+1', 'ready']) await theirs.click(`[data-reaction="${kind}"]`);
  await theirs.click('[data-action="join"]');
  cast.announce(person, await read(theirs, '.confirm p, .sync p:has(+ .buttons [data-action="join-confirm"])'));
  await theirs.click('[data-action="join-confirm"]');
  await votes(cast, person, vote);
  await until('the ✅ to be shared', async () => (await reaction(theirs, 'ready')).receipt === 'saved' || undefined, { seen: () => theirs.text() });
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

/** The dialog, then what stands beside it. */
export async function closesLoop({ subject, sandbox, panel, announce, holds, keeps }: Cast, pm: string): Promise<void> {
  const hers = panel(pm);
  const agreed = async (): Promise<true | undefined> => ((await reaction(hers, 'ready')).text.includes(subject.shown(subject.outsider)) ? true : undefined);
  await until('the ✅ of whoever has no Tend', agreed, { seen: () => hers.text() });
  await hers.click('[data-action="talk"]');
  await hers.click('[data-action="loop"]');
  await hers.find('[data-line="decision"] input:checked');
  announce(pm, await read(hers, '.loop .writer > .hint:last-of-type'), await hers.value('textarea[name="loop"]'));
  await hers.click('[data-action="loop-send"]');
  await hers.says(new RegExp(`Summary by ${subject.shown(pm)}`));
  announce(pm, await read(hers, '.standing > .hint:last-of-type'));
  await (await hers.find('[data-field="status"]')).select('ready-for-planning');
  await holds('the status', () => subject.holds(sandbox).labels.includes('ready-for-planning'), pm);
  await hers.click('[data-action="plan"]');
  const { field, name } = subject.plan;
  const list = await hers.find(`[data-field="${field}"]`);
  const value = await until(`${name} in the list`, () => list.evaluate((list, name) => (list instanceof HTMLSelectElement ? [...list.options].find(({ text }) => text.startsWith(name))?.value : undefined), name), { seen: () => hers.text() });
  announce(pm, await read(hers, '.standing > .hint:last-of-type'));
  await list.select(value);
  await holds('the plan', () => subject.holds(sandbox).plan === name, pm);
  await keeps(pm, '"summary"');
}

/** What the double holds in the end. */
export function isClosed({ subject, sandbox }: Cast, [pm, ...colleagues]: readonly string[]): void {
  const { labels, plan, comments, thumbs } = subject.holds(sandbox);
  expect(labels).toContain('ready-for-planning');
  expect(labels).not.toContain('needs-grooming');
  expect(plan).toBe(subject.plan.name);
  expect(thumbs.toSorted()).toEqual(colleagues.toSorted());
  const summaries = comments.filter(({ body }) => body.startsWith('Decisions:'));
  expect(summaries.map(({ author }) => author)).toEqual([pm]);
  expect(summaries[0]?.body).toMatch(new RegExp(`${decision.replaceAll('.', '\\.')} \\(${subject.shown(colleagues[0] ?? '')}, https:`));
}

export { decision };
