import { describe, expect, it } from 'vitest';
import { issueText as schema } from '@/utils/model/issue-schema';
import type { IssueText } from '@/utils/model/issue';
import { partsKept } from '@/utils/model/readiness/parts';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { projectOf } from '@/utils/model/ref';
import { toBlocks } from '@/utils/markup/to-blocks';
import { newEntity } from '../doubles/linear/world/new';
import { issueNamed } from '../doubles/linear/world/world';
import { judge } from '../model/judge';
import { linear } from './contract/linear';
import type { Subject } from './contract/subject';

type Linked = readonly [title: string, url: string];

/** An issue without a word, and what stands beside it. */
function beside(documents: readonly string[], attachments: readonly Linked[]): Subject {
  const subject = linear();
  const { world } = subject.core.linear;
  const issue = issueNamed(world, 'ENG-12');
  if (!issue) throw new Error('no ENG-12');
  issue.description = undefined;
  const by = { issueId: issue.id, creatorId: issue.creatorId };
  world.attachments = attachments.map(([title, url]) => ({
    ...newEntity(world),
    ...by,
    title,
    url,
    subtitle: undefined,
    sourceType: undefined,
    metadata: {},
  }));
  world.documents = documents.map((title) => ({
    ...newEntity(world),
    ...by,
    title,
    content: 'Whatever it says.',
    slugId: '5a1c0e7d2b39',
  }));
  return subject;
}

/** The verdict on the documents of the issue: read by itself, and in a list of the backlog. */
async function verdicts(subject: Subject): Promise<(CheckResult | undefined)[]> {
  const ana = subject.tracker('ana');
  const { text } = await ana.issue(subject.ref);
  const { issues } = await ana.issues(projectOf(subject.ref), {});
  const listed = issues.find((one) => one.text.ref === subject.ref)?.text ?? expect.fail('not in the list');
  return [text, listed].map((one: IssueText) => {
    expect(schema.parse(structuredClone({ ...one, facts: {} }))).toEqual({ ...one, facts: {} });
    const parts = partsKept(one.parts ?? [], {}).map(({ body, ...part }) => ({ ...part, blocks: toBlocks(body) }));
    const results = judge({ title: one.title, blocks: toBlocks(one.body), facts: one.facts, parts });
    return results.find(({ id }) => id === 'documents');
  });
}

describe('what stands beside an issue of Linear', () => {
  it('counts as documents, each by its title, alone and in a list', async () => {
    const subject = beside(['How quotes expire'], [['Quote page, second draft', 'https://design.example/file/Qt3x']]);
    for (const verdict of await verdicts(subject))
      expect(verdict).toMatchObject({
        verdict: 'pass',
        evidence: [
          { where: 'body', text: 'How quotes expire', field: 'Documents' },
          { where: 'body', text: 'Quote page, second draft', field: 'Attachments' },
        ],
      });
  });

  it.each([
    ['nothing', []],
    ['a pull request', [['Expire quotes', 'https://github.com/acme/web/pull/12']]],
    ['a ticket', [['Quotes expire', 'https://acme.zendesk.example/issues/12']]],
    ['an address that is none', [['Notes', 'javascript:alert(1)']]],
  ] as const)('is no document where it is %s', async (_what, attachments) => {
    for (const verdict of await verdicts(beside([], attachments))) expect(verdict).toMatchObject({ verdict: 'fail' });
  });

  it('changes the version, whatever that does to the time of the issue', async () => {
    const subject = beside([], []);
    const { world } = subject.core.linear;
    const ana = subject.tracker('ana');
    const before = await ana.version(subject.ref);
    const id = issueNamed(world, 'ENG-12')?.id ?? '';
    world.documents.push({
      ...newEntity(world),
      issueId: id,
      creatorId: undefined,
      title: 'Notes',
      content: '',
      slugId: '1',
    });
    expect(await ana.version(subject.ref)).not.toBe(before);
  });

  it('costs a page of the backlog less than 3,000 of the 10,000 points that one may cost', async () => {
    const subject = beside([], []);
    const ana = subject.tracker('ana');
    const points = async (ask: () => Promise<unknown>): Promise<number> => {
      const before = subject.core.log.entries().length;
      await ask();
      const asked = subject.core.log.entries().slice(before);
      return asked.reduce((sum, { answerHeaders }) => sum + Number(answerHeaders['x-complexity']), 0);
    };
    const [page, issue, version] = [
      await points(() => ana.issues(projectOf(subject.ref), {})),
      await points(() => ana.issue(subject.ref)),
      await points(() => ana.version(subject.ref)),
    ];
    console.log(`points: page ${page}, issue ${issue}, version ${version}`);
    expect(page).toBeLessThan(3_000);
    expect(issue).toBeLessThan(1_000);
    expect(version).toBeLessThan(100);
  });
});
