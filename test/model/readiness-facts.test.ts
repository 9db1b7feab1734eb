import { describe, expect, it } from 'vitest';
import type { IssueFacts } from '@/utils/model/issue';
import type { CheckResult, Rules } from '@/utils/model/readiness/judge';
import { toBlocks } from '@/utils/markup/to-blocks';
import { saying } from '../telling';
import { judge } from './judge';

function finding(id: string, facts: IssueFacts, source = '', rules: Rules = {}): CheckResult | undefined {
  return judge({ title: 'Export the list', blocks: toBlocks({ markup: 'gfm', source }), facts }, rules).find(
    (result) => result.id === id,
  );
}

describe('size', () => {
  it.each([
    [{}, {}, 'unknown'],
    [{ estimate: null }, {}, 'fail'],
    [{ estimate: '' }, {}, 'fail'],
    [{ estimate: 5 }, {}, 'pass'],
    [{ estimate: 0 }, {}, 'pass'],
    [{ estimate: 5 }, { size: 5 }, 'pass'],
    [{ estimate: 8 }, { size: 5 }, 'fail'],
    [{ estimate: '8' }, { size: 5 }, 'fail'],
    [{ estimate: 'XL' }, { size: 5 }, 'pass'],
    [{ estimate: 8, pieces: 2 }, { size: 5 }, 'pass'],
    [{ estimate: 8, pieces: 1 }, { size: 5 }, 'fail'],
    [{ estimate: 8, pieces: 0 }, { size: 5 }, 'fail'],
    [{ pieces: 2 }, {}, 'pass'],
    [{ pieces: 1 }, {}, 'unknown'],
    [{ estimate: null, pieces: 3 }, {}, 'fail'],
  ])('%o within %o: %s', (facts, limits, verdict) => {
    expect(finding('size', facts, '', { limits })?.verdict).toBe(verdict);
  });

  it('names the estimate it rests on', () => {
    expect(finding('size', { estimate: 8 }, '', { limits: { size: 5 } })).toMatchObject({
      why: [saying('8 is more than 5: split it.')],
      evidence: [{ where: 'estimate', text: '8' }],
    });
    expect(finding('size', { estimate: 8, pieces: 3 }, '', { limits: { size: 5 } })).toMatchObject({
      why: [saying('8 is more than 5, and split into 3 issues.')],
      evidence: [{ where: 'estimate', text: '8' }],
    });
    expect(finding('size', { pieces: 10 })?.why).toEqual([saying('It is split into 10 or more issues.')]);
  });
});

describe('objective', () => {
  it.each([
    [{}, 'unknown'],
    [{ milestone: null }, 'fail'],
    [{ milestone: null, parents: [] }, 'fail'],
    [{ milestone: 'Spring' }, 'pass'],
    [{ parents: ['Payments'] }, 'pass'],
    [{ milestone: ' ', parents: [' '] }, 'fail'],
  ])('%o: %s', (facts, verdict) => {
    expect(finding('objective', facts)?.verdict).toBe(verdict);
  });
});

describe('dependencies', () => {
  const open = { blockedBy: [{ ref: 'github:github.com/acme/app#3', open: true }] };
  const done = { blockedBy: [{ ref: 'github:github.com/acme/app#3', open: false }] };
  const unseen = { blockedBy: [{ ref: 'github:github.com/acme/app#3' }] };

  it.each([
    ['nothing named', {}, 'Some text.', 'pass'],
    ['known to be open', open, '', 'fail'],
    ['known to be done', done, '', 'pass'],
    ['nobody could see', unseen, '', 'unknown'],
    ['named in the text only', {}, 'Blocked by #3.', 'unknown'],
    ['named in the text, known to be done', done, 'Blocked by #3.', 'pass'],
    ['named in the text, another known to be done', done, 'Blocked by #33.', 'unknown'],
    ['named under a heading', {}, '## Dependencies\n- #3', 'unknown'],
    ['an empty heading', {}, '## Dependencies\n\n## Notes\nNone', 'pass'],
    ['none, said so', {}, '## Dependencies\nNone', 'pass'],
    ['only related', {}, 'Related to #3, see also #4.', 'pass'],
    ['a software requirement', {}, 'Login requires a password.', 'pass'],
    ['in German', {}, 'Hängt von #3 ab, das ist noch offen.', 'unknown'],
    ['in Japanese', {}, '#3 に依存しています。', 'unknown'],
  ])('%s', (_name, facts, source, verdict) => {
    expect(finding('dependencies', facts, source)?.verdict).toBe(verdict);
  });

  it('name what is waited for', () => {
    expect(finding('dependencies', {}, 'We need this.\n\nDepends on #3 and #4.')?.evidence).toEqual([
      { where: 'body', text: 'Depends on #3 and #4.' },
    ]);
    expect(finding('dependencies', open)).toMatchObject({
      why: [saying('Waits for github:github.com/acme/app#3, still open.')],
    });
    const hidden = { blockedBy: [...open.blockedBy, { ref: '', open: true }] };
    expect(finding('dependencies', hidden)).toMatchObject({
      why: [saying('Waits for github:github.com/acme/app#3, an issue not visible to you, still open.')],
      evidence: [{ where: 'links', text: 'github:github.com/acme/app#3' }],
    });
  });
});
