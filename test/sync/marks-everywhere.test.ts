import { describe, expect, it } from 'vitest';
import { textOf } from '@/utils/model/blocks-text';
import { summaryText } from '@/utils/model/summary-form';
import { markKey } from '@/utils/model/mark-key';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { policyKey } from '@/utils/model/policy-changes';
import type { MarkView } from '@/utils/model/view';
import { toBlocks } from '@/utils/markup/to-blocks';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene, ref as linearIssue } from './linear-scene';
import { type Place, setUpAt } from './place';
import { createScene, ref as githubIssue } from './scene';
import { saying } from '../telling';

type Stand = Pick<Place, 'log' | 'pass'> & { ref: IssueRef; device(name: string): Promise<Device> };

const stands: Record<string, () => Stand> = {
  GitHub: () => ({ ...createScene(), ref: githubIssue }),
  'Jira Cloud': () => createJiraScene('acme', 'token'),
  'Jira Data Center': () => createJiraScene('dc', 'token'),
  Linear: () => ({ ...createLinearScene(), ref: linearIssue }),
};

/** The id of the comment that says something, once its tracker has it. */
async function idOf({ app }: Device, ref: IssueRef, words: string): Promise<string> {
  const comments = (await app.store.discussion(ref))?.comments ?? [];
  return comments.find(({ body }) => textOf(toBlocks(body)).includes(words))?.id ?? expect.fail(`no ${words}`);
}

const told = (marks: readonly MarkView[]) => marks.map(({ kind, text, state }) => `${kind} ${state}: ${text}`);

describe.each(Object.entries(stands))('what people mark in %s', (name, start) => {
  it('is seen by teammates, and stands first in the summary, with its source; what was superseded does not', async () => {
    const { device, ref, log, pass } = start();
    const [ana, ben, dan] = [await device('ana'), await device('ben'), await device('dan')];
    await setUpAt(ref, ana, ben);
    await dan.open(ref);
    // Dan has no Tend: these are comments like any other.
    for (const value of [
      'The export is XML. Nobody has asked for VAT.',
      'No: CSV opens in the tax form. We decided to drop XML.',
      '/todo @ben write the exporter',
    ]) {
      pass(60_000);
      await dan.say(ref, { kind: 'comment', text: value });
      await dan.flush(ref);
    }
    await ana.open(ref);
    const [xml, csv, todo] = [
      await idOf(ana, ref, 'The export is XML'),
      await idOf(ana, ref, 'CSV opens'),
      await idOf(ana, ref, 'exporter'),
    ];
    const first = markKey(xml, 'The export is XML.');
    const second = markKey(csv, 'CSV opens in the tax form.');
    await ana.say(ref, { kind: 'decide', mark: first, decision: { text: 'The export is XML.' } });
    await ana.flush(ref);
    await ben.open(ref);
    pass(60_000);
    await ben.say(ref, {
      kind: 'decide',
      mark: second,
      decision: { text: 'CSV opens in the tax form.', instead: first },
    });
    await ben.flush(ref);

    const { marks } = await ana.open(ref);
    expect(told(marks).sort()).toEqual([
      'decide standing: CSV opens in the tax form.',
      'decide superseded: The export is XML.',
      'todo open: write the exporter',
    ]);
    const at = (key: string) => marks.find((mark) => mark.key === key);
    expect(at(todo)).toMatchObject({ comment: todo, by: expect.stringMatching(/dan/i), mine: false });
    expect(at(first)).toMatchObject({ mine: true, says: [saying(/marked by /), saying(/Replaced by “CSV opens/)] });
    expect(at(second)).toMatchObject({ by: expect.stringMatching(/ben/i), mine: false });

    const { lines, text, known } = await ana.app.summaries.draft(ref);
    const of = (kind: string) => lines.filter((line) => line.kind === kind);
    expect(of('decision')[0]).toMatchObject({ text: 'CSV opens in the tax form.', certain: true });
    expect(lines.map((line) => line.text).join()).not.toContain('The export is XML');
    expect(of('step').filter(({ certain }) => certain)).toMatchObject([{ text: 'write the exporter' }]);
    expect(of('decision')[0]?.link).toContain(name.startsWith('Jira') ? csv : '#');
    expect(of('step')[0]?.link).toContain(name.startsWith('Jira') ? todo : '#');
    const wiki = name === 'Jira Data Center';
    expect(text).toMatch(
      wiki
        ? /^h3\. Decisions\n\n\* CSV .*\(\[.+\|https:\S+\]\)/
        : /^### Decisions\n\n[-*] CSV .*\(\[.+\]\(https:\S+\)\)/,
    );
    expect(text).toMatch(/write the exporter – waits for ben/i);

    await ana.say(ref, { kind: 'summary', text, set: [] });
    await ana.flush(ref);
    const posted = (await ana.app.store.discussion(ref))?.comments.at(-1);
    const blocks = toBlocks(posted?.body ?? { markup: 'plain', source: '' }).filter(({ kind }) => kind !== 'hidden');
    expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['heading', 'list']);
    expect(textOf(blocks)).not.toMatch(/https?:/);
    expect(JSON.stringify(blocks)).toContain(of('decision')[0]?.link);
    // It can be brought up to date where it stands.
    await ana.open(ref);
    const again = await ana.app.summaries.draft(ref);
    const before = summaryText(lines.filter(({ certain }) => certain));
    expect(again).toMatchObject({
      comment: posted?.id,
      // Wiki text is shown as it stands, with mentions as Jira writes them.
      text: wiki ? before.replaceAll('@ana', '[~ana]') : before,
    });
    expect(again.known).toEqual(expect.arrayContaining(known));
    await assertValidLog(log());
  });
});

describe('a mark', () => {
  const scene = async () => {
    const given = createScene();
    const [ana, ben] = [await given.device('ana'), await given.device('ben')];
    await setUpAt(githubIssue, ana, ben);
    await ben.say(githubIssue, { kind: 'comment', text: 'We export CSV only.' });
    await ben.flush(githubIssue);
    await ana.open(githubIssue);
    return { ...given, ana, ben, id: await idOf(ana, githubIssue, 'CSV only') };
  };

  it('is denied by a teammate: both are shown, and the summary only offers it', async () => {
    const { ana, ben, id } = await scene();
    await ana.say(githubIssue, { kind: 'decide', mark: id, decision: {} });
    await ana.flush(githubIssue);
    await ben.open(githubIssue);
    await ben.say(githubIssue, { kind: 'decide', mark: id, decision: { not: true } });
    await ben.flush(githubIssue);
    expect((await ana.open(githubIssue)).marks).toMatchObject([
      { mine: true, against: 'ben', says: [saying('Decision, marked by ana; ben says it is none.')] },
    ]);
    expect((await ben.shown(githubIssue)).marks).toMatchObject([{ mine: false, denied: true }]);
    const { lines } = await ana.app.summaries.draft(githubIssue);
    expect(lines.filter(({ kind }) => kind === 'decision')).toMatchObject([
      { text: 'We export CSV only.', certain: false },
    ]);
    await ben.say(githubIssue, { kind: 'decide', mark: id, decision: null });
    expect((await ben.shown(githubIssue)).marks).toMatchObject([{ says: [saying('Decision, marked by ana.')] }]);
  });

  it('keeps its words when the comment is changed, and when it is deleted', async () => {
    const { ana, repo, id } = await scene();
    await ana.say(githubIssue, { kind: 'decide', mark: id, decision: {} });
    await ana.flush(githubIssue);
    const issue = repo.issues.find(({ number }) => number === 2) ?? expect.fail('no issue 2');
    const comment = issue.comments.find(({ body }) => body.includes('CSV only')) ?? expect.fail('no comment');
    comment.body = comment.body.replace('CSV', 'XML');
    comment.updatedAt += 60_000;
    expect((await ana.open(githubIssue)).marks).toMatchObject([
      { text: 'We export CSV only.', now: 'We export XML only.' },
    ]);
    issue.comments = issue.comments.filter((one) => one !== comment);
    const { marks } = await ana.open(githubIssue);
    expect(marks).toMatchObject([{ text: 'We export CSV only.', gone: true }]);
    expect(marks[0]?.says).toContainEqual({ key: 'mark.comment-gone' });
    const { lines } = await ana.app.summaries.draft(githubIssue);
    expect(lines.find(({ kind }) => kind === 'decision')).toMatchObject({
      text: 'We export CSV only.',
      certain: true,
      link: expect.stringContaining('/issues/'),
    });
  });

  it('of a step is ticked done by anybody, and keeps its words and whom it is for', async () => {
    const { ana, ben, id } = await scene();
    await ana.say(githubIssue, { kind: 'todo', mark: id, step: { to: ['4202'], called: ['ben'] } });
    await ana.flush(githubIssue);
    await ben.open(githubIssue);
    await ben.say(githubIssue, { kind: 'todo', mark: id, step: { done: true } });
    await ben.flush(githubIssue);
    expect((await ana.open(githubIssue)).marks).toMatchObject([
      { state: 'done', to: ['ben'], says: [saying('Next step for ben, marked by ana.'), saying('Done, says ben.')] },
    ]);
    await ana.say(githubIssue, { kind: 'todo', mark: id, step: { done: false } });
    expect((await ana.shown(githubIssue)).marks).toMatchObject([
      { state: 'open', text: 'We export CSV only.', to: ['ben'], mine: true },
    ]);
  });

  it('of a comment that was not read is refused', async () => {
    const { ana } = await scene();
    await expect(ana.say(githubIssue, { kind: 'decide', mark: 'nowhere', decision: {} })).rejects.toMatchObject({
      told: saying(expect.stringContaining('has not read this comment yet')),
    });
  });

  it("has its headings in the language of the team's rules, and the estimate with its spread", async () => {
    const { ana, ben, id, pass } = await scene();
    const project = projectOf(githubIssue);
    const { policy } = (await ana.app.rules.read(project)) ?? expect.fail('no rules');
    await ana.app.rules.save(
      project,
      JSON.stringify({ ...policy, language: 'de', explain: true, contributors: ['ana', 'ben'] }),
      policyKey(policy),
    );
    pass(61 * 60_000);
    for (const [device, value] of [
      [ana, '3'],
      [ben, '8'],
    ] as const) {
      await device.open(githubIssue);
      await device.say(githubIssue, { kind: 'vote', ballot: '1', value });
      await device.flush(githubIssue);
    }
    for (const device of [ana, ben, ana]) {
      await device.open(githubIssue);
      await device.flush(githubIssue);
    }
    await ana.say(githubIssue, { kind: 'agree', ballot: '1', value: '5' });
    await ana.say(githubIssue, { kind: 'decide', mark: id, decision: {} });
    await ana.flush(githubIssue);
    const { text } = await ana.app.summaries.draft(githubIssue);
    expect(text).toMatch(/^### Entscheidungen\n\n- We export CSV only\. \(\[ben\]/);
    expect(text).toMatch(/### Schätzung\n\n- 5, Stimmen 3–8 \(\[ana\]\(https:\S+\)\)/);
    expect(text).toMatch(/### Mitmachen\n\n- Ohne Tend: .*\/decided/);
  });
});
