import { describe, expect, it } from 'vitest';
import type { IssueText } from '@/utils/model/issue';
import type { Policy } from '@/utils/model/policy';
import { judge } from '@/utils/model/readiness/judge';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { partsKept } from '@/utils/model/readiness/parts';
import { issueText } from '@/utils/trackers/jira/issue';
import { toBlocks } from '@/utils/markup/to-blocks';
import { issueText as schema } from '@/utils/model/issue-schema';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { vocabulary } from '../model/judge';
import { jira } from './contract/jira';

const background = 'The shop was opened in 2019. Its ledger is kept by the same two people.';
const criterion = 'The list shows each export with name and time';
const told = 'As an auditor, I want to see the log of exports so that I can prove who took which data.';

const doc = (...nodes: object[]) => ({ type: 'doc', version: 1, content: nodes });
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const listed = (text: string) => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [paragraph(text)] }],
});

function verdicts(text: IssueText, fields: Policy['fields'] = {}): Record<string, CheckResult> {
  const parts = partsKept(text.parts ?? [], fields).map(({ body, ...part }) => ({ ...part, blocks: toBlocks(body) }));
  const results = judge({ title: text.title, blocks: toBlocks(text.body), facts: text.facts, parts }, {}, vocabulary);
  return Object.fromEntries(results.map((one) => [one.id, one]));
}

describe.each(['acme', 'dc'] as const)("what a team keeps in Jira's own fields, in %s", (site) => {
  it('is read, judged as what it is, and named as the place', async () => {
    const subject = jira(site, 'token', (world) => {
      const web2 = world.projects[0]?.issues.find(({ key }) => key === 'WEB-2');
      if (!web2) throw new Error('no WEB-2');
      const cloud = site === 'acme';
      web2.summary = 'Show auditors the log of exports';
      web2.description = cloud ? doc(paragraph(background)) : background;
      web2.own = {
        customfield_10071: cloud ? doc(listed(criterion)) : `* ${criterion}`,
        customfield_10072: cloud ? doc(paragraph(told)) : told,
      };
      web2.files = [{ name: 'export-log.png', mimeType: 'image/png' }];
    });
    const { text } = await subject.tracker('ana').issue(subject.ref);
    expect(schema.parse(structuredClone(text))).toEqual(text);
    const { story, criteria, documents } = verdicts(text);
    expect(criteria).toMatchObject({
      verdict: 'pass',
      evidence: [{ where: 'body', text: criterion, field: 'Acceptance Criteria' }],
    });
    expect(story).toMatchObject({ verdict: 'pass', evidence: [expect.objectContaining({ field: 'User Story' })] });
    expect(documents).toMatchObject({
      verdict: 'pass',
      evidence: [{ where: 'body', text: 'export-log.png', field: 'Attachment' }],
    });
    const { parts: _, ...bare } = text;
    for (const check of ['story', 'criteria', 'documents'])
      expect(verdicts(bare)[check]).toMatchObject({ verdict: 'fail' });
  });
});

describe.each(['acme', 'dc'] as const)('a field of Jira that only the rules of a team name, in %s', (site) => {
  const field = 'Definition of Done (Product)';
  const subject = jira(site, 'token', (world) => {
    const web2 = world.projects[0]?.issues.find(({ key }) => key === 'WEB-2');
    if (!web2) throw new Error('no WEB-2');
    const cloud = site === 'acme';
    web2.description = cloud ? doc(paragraph(background)) : background;
    web2.own = { customfield_10073: cloud ? doc(listed(criterion)) : `* ${criterion}` };
    web2.files = [{ name: 'export-log.png', mimeType: 'image/png' }];
  });
  const tracker = subject.tracker('ana');
  const alone = async (): Promise<IssueText> => (await tracker.issue(subject.ref)).text;
  const inList = async (): Promise<IssueText> => {
    const { issues } = await tracker.issues(projectOf(subject.ref), {});
    return issues.find(({ text }) => text.ref === subject.ref)?.text ?? expect.fail('not in the list');
  };

  it.each([
    ['read by itself', alone],
    ['read in a list', inList],
  ])('is judged as what they say, and is the place, %s', async (_how, read) => {
    const text = await read();
    expect(schema.parse(structuredClone(text))).toEqual(text);
    expect(verdicts(text)['criteria']).toMatchObject({ verdict: 'fail' });
    for (const name of [field, ' definition  of done (product) '])
      expect(verdicts(text, { criteria: [name] })['criteria']).toMatchObject({
        verdict: 'pass',
        evidence: [{ where: 'body', text: criterion, field }],
      });
    expect(verdicts(text, { steps: [field] })['criteria']).toMatchObject({ verdict: 'fail' });
    expect(verdicts(text)['documents']).toMatchObject({
      verdict: 'pass',
      evidence: [{ text: 'export-log.png', field: 'Attachment' }],
    });
    expect(text.parts?.map(({ name }) => name)).toEqual(['Attachment', field]);
  });
});

describe('fields of Jira that hold parts of a ticket', () => {
  const ref: IssueRef = 'jira:acme.atlassian.net/WEB-2';
  const read = (name: string, value: unknown) =>
    issueText(ref, { fields: { summary: 'x', customfield_1: value }, names: { customfield_1: name } }, 'api')?.parts;

  it.each([
    ['criteria', 'Acceptance criteria'],
    ['criteria', ' Akzeptanzkriterien '],
    ['criteria', "Critères d'acceptation"],
    ['criteria', 'Criterios de aceptación'],
    ['criteria', 'Critérios de aceite'],
    ['criteria', '受け入れ条件'],
    ['criteria', '验收标准'],
    ['criteria', 'Критерии приёмки'],
    ['story', 'User Story'],
    ['steps', 'Steps to Reproduce'],
    ['steps', 'Schritte zum Nachstellen'],
  ])('are known by name: %s in %s', (role, name) => {
    expect(read(name, 'Some words.')).toEqual([{ name, role, body: { markup: 'jira-wiki', source: 'Some words.' } }]);
  });

  it.each([
    ['an empty one', 'Acceptance criteria', ''],
    ['one without a value', 'Acceptance criteria', null],
    ['a number', 'Acceptance criteria', 3],
    ['a choice', 'Team', { value: 'Payments' }],
    ['an epic', 'Epic Link', 'WEB-12'],
    ['a rank', 'Rank', '0|i0007x:'],
    ['a day', 'Start date', '2026-11-30'],
    ['a time', 'Actual start', '2026-11-30T09:00:00.000+0000'],
    ['what a tool keeps', 'Development', '{pullrequest={dataType=pullrequest, state=OPEN}, json={"cachedValue":{}}}'],
    ['what a tool keeps nothing in', 'Development', '{}'],
    ['a number as text', 'Order', '12 345'],
  ])('are not %s', (_what, name, value) => {
    expect(read(name, value)).toBeUndefined();
  });

  it.each([
    ['another name around it', 'Acceptance criteria approved by', 'Ana'],
    ['wiki text that begins with a macro', 'Notes', '{panel:title=Done when}It is quick.{panel}'],
    ["one of Jira's own", 'Environment', 'Firefox 140', 'environment'],
  ])('are kept without a role for the rules to name: %s', (_what, name, source, id = 'customfield_1') => {
    const issue = issueText(ref, { fields: { summary: 'x', [id]: source }, names: { [id]: name } }, 'api');
    expect(issue?.parts).toEqual([{ name, body: { markup: 'jira-wiki', source } }]);
  });

  it('are at most forty, of which those that are known come first', () => {
    const all = Array.from({ length: 60 }, (_, at) => [`customfield_${at}`, `Note ${at}`]);
    const names = Object.fromEntries([...all, ['customfield_99', 'Acceptance criteria']]);
    const fields = Object.fromEntries(Object.keys(names).map((id) => [id, 'words']));
    const issue = issueText(ref, { fields: { ...fields, summary: 'x' }, names }, 'api');
    expect(issue?.parts?.[0]).toMatchObject({ role: 'criteria' });
    expect(issue?.parts).toHaveLength(40);
    expect(() => schema.parse(issue)).not.toThrow();
  });

  it('that the rules name twice are both, and otherwise than called are what the rules say', () => {
    const parts = read('User Story', 'Some words.') ?? [];
    expect(partsKept(parts, { criteria: ['user story'], story: ['User Story'] }).map(({ role }) => role)).toEqual([
      'criteria',
      'story',
    ]);
    expect(partsKept(parts, { steps: ['User story'] }).map(({ role }) => role)).toEqual(['steps']);
    expect(partsKept(parts, {}).map(({ role }) => role)).toEqual(['story']);
  });

  it('do not claim words that the description has as well', () => {
    const issue = issueText(
      ref,
      {
        fields: { summary: 'Show the log', description: doc(paragraph(told)), customfield_1: doc(paragraph(told)) },
        names: { customfield_1: 'User Story' },
      },
      'api',
    );
    if (!issue) return expect.fail('no issue');
    expect(verdicts(issue)['story']?.evidence?.[0]).not.toHaveProperty('field');
  });
});
