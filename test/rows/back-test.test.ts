import { describe, expect, it } from 'vitest';
import { languages } from '@/utils/model/readiness/languages/all';
import { judge } from '@/utils/model/readiness/judge';
import { applyMarks } from '@/utils/model/readiness/marks';
import { vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { backTest, lackingOf } from '@/utils/model/rows/back-test';
import { filtered, readFilter } from '@/utils/model/rows/filter';
import { now, row } from './sample';

const lacking = (marks = {}): ReturnType<typeof lackingOf> => {
  const byHand = [{ id: 'design', name: 'Design', level: 'required' as const, by: 'hand' as const }];
  const levels = [{ id: 'story' as const, level: 'watching' as const }];
  const issue = { title: 'Export invoices as CSV', blocks: [], facts: {} };
  return lackingOf(applyMarks(judge(issue, { byHand, levels }, vocabularyOf(languages)), marks));
};

describe('what a row keeps of judging', () => {
  it('is every check of Tend that does not pass, also a watched one; not those that people tick', () => {
    const { lacks, fixable } = lacking();
    expect(lacks).toEqual(expect.arrayContaining(['description', 'story', 'criteria']));
    expect(lacks).not.toContain('design');
    expect(lacks).not.toContain('title');
    expect(fixable).toEqual(expect.arrayContaining(['story', 'criteria']));
    expect(lacks).toEqual(expect.arrayContaining(fixable));
  });

  it('is nothing that somebody waived', () => {
    expect(lacking({ 'waive:story': { by: 'ana', reason: 'A spike' } }).lacks).not.toContain('story');
  });
});

describe('a back-test', () => {
  const rows = [
    row(1, { lacks: ['story', 'size'], fixable: ['story'] }),
    row(2, { lacks: ['story'], fixable: [] }),
    row(3, { lacks: [], fixable: [] }),
    row(4, { lacks: ['story'], fixable: ['story'], state: 'closed' }),
    // Of an earlier version.
    row(5),
  ];

  it('counts open issues that were judged, and those that a line would mend', () => {
    expect(backTest(rows)).toEqual({
      total: 3,
      checks: { story: { lacking: 2, fixable: 1 }, size: { lacking: 1, fixable: 0 } },
    });
  });

  it('counts what the filters find', () => {
    const found = (filter: string): number => filtered(rows, readFilter(`is:open ${filter}`), now).length;
    for (const [check, counts] of Object.entries(backTest(rows).checks))
      expect(counts).toEqual({ lacking: found(`lacks:${check}`), fixable: found(`fixable:${check}`) });
  });
});
