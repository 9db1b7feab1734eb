import { describe, expect, test } from 'vitest';
import { type Briefed, briefOf, whyNoBrief } from '@/utils/model/brief';
import { read } from '@/utils/model/readiness/reading/reading';
import { summaryWords } from '@/utils/model/summary-words/languages/all';
import type { MarkView } from '@/utils/model/view';
import { toBlocks } from '@/utils/markup/to-blocks';
import { check, reaction, sampleView } from '../components/share-samples';
import { vocabulary } from './judge';
import { saying } from '../telling';

const body = `Accountants type every invoice into the tax form by hand, which takes two days a quarter.
It goes wrong [each time](https://acme.example/log).

## Acceptance criteria

- A button exports the invoices of a quarter as CSV.
- The file opens in the tax form without an error.

## Out of scope

- PDF and XML
`;

const mark = (more: Partial<MarkView> = {}): MarkView => ({
  kind: 'decide',
  key: '7',
  comment: '7',
  since: 1,
  text: 'Dates are in ISO.',
  by: 'ana',
  state: 'standing',
  says: [],
  mine: false,
  ...more,
});

function briefed(source = body, view: Partial<Briefed['view']> = {}, language = 'en'): string {
  const words = summaryWords.find(({ code }) => code === language) ?? expect.fail(`no ${language}`);
  const blocks = toBlocks({ markup: 'gfm', source });
  return briefOf({
    view: { ...sampleView({ title: 'Export invoices', checks: [] }), ...view },
    reading: read({ title: 'Export invoices', blocks, facts: {} }, vocabulary),
    key: '#12',
    link: 'https://github.com/acme/app/issues/12',
    linkOf: (comment) => `https://github.com/acme/app/issues/12#c${comment}`,
    words,
  });
}

describe('a brief', () => {
  test('says the problem, the criteria, what was decided, what is left out, what is open, and the sources', () => {
    const marks = [
      mark(),
      mark({ key: '8', text: 'XML too.', state: 'superseded' }),
      mark({ key: '9', comment: '9', text: 'Whole years as well.', against: 'ben' }),
      mark({ kind: 'todo', key: '10', comment: '10', text: 'Ask the tax office.', state: 'open', to: ['ben'] }),
      mark({ kind: 'todo', key: '11', text: 'Done already.', state: 'done' }),
    ];
    expect(briefed(body, { marks })).toBe(`# #12: Export invoices

## Problem

Accountants type every invoice into the tax form by hand, which takes two days a quarter.
It goes wrong each time.

## Acceptance criteria

- A button exports the invoices of a quarter as CSV.
- The file opens in the tax form without an error.

## Decisions

- Dates are in ISO. ([↗](https://github.com/acme/app/issues/12#c7))

## Out of scope

- PDF and XML

## Open points

- Whole years as well. (?) ([↗](https://github.com/acme/app/issues/12#c9))
- Ask the tax office. – waits for ben ([↗](https://github.com/acme/app/issues/12#c10))

## Sources

- https://github.com/acme/app/issues/12
- https://acme.example/log`);
  });

  test('has no part that there is nothing to say of, and rests on what the checks found where no heading tells', () => {
    const text = briefed('Some words.', {
      checks: [check('criteria', { verdict: 'pass', evidence: [{ where: 'body', text: 'It must open.' }] })],
    });
    expect(text).toContain('## Acceptance criteria\n\n- It must open.');
    expect(text).not.toMatch(/Decisions|Out of scope|Open points/);
  });

  test.each([
    ['de', 'Nicht im Umfang', 'Nicht Teil davon'],
    ['fr', 'Hors périmètre', 'Hors périmètre'],
    ['es', 'Fuera del alcance', 'Fuera de alcance'],
    ['pt', 'Fora do escopo', 'Fora do escopo'],
    ['ja', '対象外', '対象外'],
    ['zh', '不在范围内', '不在范围内'],
    ['ru', 'Вне рамок', 'Вне рамок'],
  ])('knows what is left out, and has its headings, in %s', (language, heading, written) => {
    expect(briefed(`Words.\n\n## ${heading}\n\n- PDF und XML\n`, {}, language)).toContain(
      `## ${written}\n\n- PDF und XML`,
    );
  });

  test('is refused while a required check fails, a question is open or somebody agreed to an earlier text', () => {
    const ready = sampleView({ checks: [check('story', { verdict: 'pass' }), check('size', { level: 'advised' })] });
    expect(whyNoBrief(ready)).toBeUndefined();
    const question = { id: '1', since: 1, text: 'How?', to: [], says: '', toMe: false, mine: false };
    const stale = reaction('ready', { team: [{ name: 'ben', how: 'tend', stale: true }] });
    const why = (more: Partial<Briefed['view']>) => whyNoBrief({ ...ready, ...more });
    expect(why({ checks: [check('story')] })).toEqual(
      saying('Not ready to hand on: a required check fails (Name of story).'),
    );
    expect(why({ questions: [{ ...question, state: 'open' }] })).toEqual(
      saying('Not ready to hand on: a question is open.'),
    );
    expect(why({ questions: [{ ...question, state: 'answered' }] })).toBeUndefined();
    expect(why({ reactions: [stale] })).toEqual(saying('Not ready to hand on: ✅ of ben is to an earlier text.'));
  });
});
