import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/model/readiness/judge';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { issueText } from '@/utils/trackers/jira/issue';
import { toBlocks } from '@/utils/trackers/markup';
import { issueText as schema } from '@/utils/model/schema';
import type { IssueRef } from '@/utils/model/ref';
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

function verdicts(text: NonNullable<ReturnType<typeof issueText>>): Record<string, CheckResult> {
  const parts = text.parts?.map(({ name, role, body }) => ({ name, role, blocks: toBlocks(body) }));
  const results = judge(
    { title: text.title, blocks: toBlocks(text.body), facts: text.facts, ...(parts && { parts }) },
    {},
    vocabulary,
  );
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
    ['another name around it', 'Acceptance criteria approved by', 'Ana'],
    ['points', 'Story Points', 'x'],
  ])('are not %s', (_what, name, value) => {
    expect(read(name, value)).toBeUndefined();
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
