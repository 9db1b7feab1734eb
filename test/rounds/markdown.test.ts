import { expect, test } from 'vitest';
import { agendaMarkdown, reportMarkdown } from '@/components/rounds/markdown';
import { agendaOf } from '@/utils/model/rounds/agenda';
import { roundsAt } from '@/utils/model/rounds/round';
import { reactions } from '../rows/sample';
import { inRound, now, readyIn, rules, says } from './sample';

const [round] = roundsAt(
  [rules()],
  [
    readyIn(1, [says('ben', 'no'), says('cleo', 'yes')], {
      title: 'Export *all* [x](javascript:1) @ana',
      reactions: reactions({ '-1': 1, '+1': 1 }),
    }),
    readyIn(2, [says('ben', 'vote'), says('cleo', 'vote')], { estimate: '3' }),
    inRound(3, [says('ben', 'yes')]),
  ],
  now,
);

test('the agenda as Markdown names reason, time and people, and is no Markdown of others', () => {
  const text = round ? agendaMarkdown(round, agendaOf(round)) : '';
  expect(text).toBe(
    [
      '## Agenda: Round of 3 December',
      '',
      '1 issue, 8 minutes.',
      '',
      '1. [acme/web\\#1 Export \\*all\\* \\[x\\](javascript:1) \\@ana](https://github.com/acme/web/issues/1), 8 minutes: 👎. Needed: ben and cleo.',
      '',
    ].join('\n'),
  );
});

test('an agenda without points says so', () =>
  expect(round && agendaMarkdown(round, { points: [], minutes: 0 })).toContain('Nothing to talk about'));

test('the report tells what was agreed, what is to be talked about, and for what the rest waits', () => {
  const text = round ? reportMarkdown(round) : '';
  expect(text).toContain('### Agreed (1)\n\n- [acme/web\\#2 Issue 2](https://github.com/acme/web/issues/2), 3\n');
  expect(text).toContain('### To talk about (1)\n\n1. [acme/web\\#1');
  expect(text).toContain(
    '### Carried over (1)\n\n- [acme/web\\#3 Issue 3](https://github.com/acme/web/issues/3): waits for required checks and cleo\n',
  );
});
