import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Markup } from '@/utils/model/issue';
import type { Draft, Thread } from '@/utils/model/summary/thread';
import { brokenLaw, law } from '../law';
import { plainText } from './reads';
import { comment, draft, thread } from './summary-talk';

const pieces = [
  'We decided to keep it. ',
  'Closing. ',
  'Reopening. ',
  "I'll add a test. ",
  'Which file? ',
  '@ana could you check it? ',
  'Sounds good. ',
  'I propose two files. ',
  '+1 ',
  'Decision: ',
  'Consensus:\n',
  '## Next steps\n',
  '- [ ] ask Ana\n',
  '- [x] asked\n',
  '> Which file?\n',
  '> I propose two files.\n\n',
  '\n',
  '\n\n',
  '```\n',
  '`',
  '**',
  '~~',
  '<!--',
  '-->',
  '{quote}',
  '[~ben] ',
  'h2. Decision\n',
  '* ',
  ', ',
  ' (',
  '); ',
  ' -- ',
  'Wir haben beschlossen, es zu lassen. ',
  'Je vais corriger. ',
  '¿Puedes revisarlo? ',
  'Vamos fechar. ',
  '対応します。',
  '我来修复。',
  'é',
  'ß',
  '\u0000',
  '\ud83d',
  '👍',
  'https://a.example/b?c=d ',
  '...',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
const markup = fc.constantFrom<Markup>('gfm', 'jira-wiki', 'plain');
const said = fc.array(fc.tuple(fc.constantFrom('ana', 'ben', 'cleo', 'stale[bot]'), text, markup), { maxLength: 6 });
const threads = fc.tuple(text, said).map(([body, parts]): Thread => ({
  ...thread(body),
  comments: parts.map(([author, source, kind], at) =>
    comment(at, author, source, at % 2 === 0 ? { '+1': at } : undefined, kind),
  ),
}));

const linesOf = ({ decisions, nextSteps, questions }: Draft) => [...decisions, ...nextSteps, ...questions];

/** Whether each line reads so where it says it stands. */
function sourced(talk: Thread, found: Draft, change: (span: string) => string = (span) => span): boolean {
  const pages = new Map([
    ['body', plainText([...talk.body])],
    ...talk.comments.map(({ id, body }) => [id, plainText([...body])] as const),
  ]);
  return linesOf(found).every(
    ({ commentId, span }) => span !== '' && pages.get(commentId)?.includes(change(span)) === true,
  );
}

law(
  'every line of a draft reads word for word in the comment it cites',
  fc.property(threads, (talk) => sourced(talk, draft(talk))),
  500,
);
brokenLaw(
  'a draft that tidies what it cites',
  fc.property(threads, (talk) => sourced(talk, draft(talk), (span) => span.toLowerCase().replaceAll(/\s+/g, ' '))),
  500,
);

const neutral = fc.constantFrom(
  'The weather is fine here.',
  'I saw the same on Linux with version 3.2.',
  'The log has forty lines.',
  'Das Wetter ist schön.',
  'ログは四十行です。',
);
const decisionsOf = (talk: Thread, but: string) =>
  draft(talk)
    .decisions.filter(({ commentId }) => commentId !== but)
    .map(({ commentId, span, certain }) => `${commentId} ${certain} ${span}`);

/**
 * Whether one more comment, of somebody who has not spoken yet, leaves no more decisions in the others than there were.
 */
function inventsNone(talk: Thread, more: string, at: number, decisions = decisionsOf): boolean {
  const place = Math.min(at, talk.comments.length);
  const other = {
    ...comment(0, 'dan', more),
    id: 'more',
    createdAt: talk.comments[place]?.createdAt ?? '2027-01-01T00:00:00Z',
  };
  const before = decisions(talk, 'more');
  return decisions({ ...talk, comments: talk.comments.toSpliced(place, 0, other) }, 'more').every((one) =>
    before.includes(one),
  );
}

law(
  'an unrelated comment invents no decision in another',
  fc.property(threads, neutral, fc.nat(6), (talk, more, at) => inventsNone(talk, more, at)),
  300,
);
brokenLaw(
  'a draft that takes any next comment for consent',
  fc.property(threads, neutral, fc.nat(6), (talk, more, at) =>
    inventsNone(talk, more, at, (given, but) =>
      given.comments.flatMap(({ id }, place) => (id !== but && given.comments[place + 1] !== undefined ? [id] : [])),
    ),
  ),
  300,
);

const order = (talk: Thread): string[] => ['body', ...talk.comments.map(({ id }) => id)];
const atOnce = (talk: Thread): Thread => ({
  ...talk,
  comments: talk.comments.map((one) => ({ ...one, createdAt: '2026-01-05T09:00:00Z' })),
});

/** Whether the questions of a draft stand in the order of the comments given. */
function inOrder(talk: Thread, given: Thread): boolean {
  const places = draft(given).questions.map(({ commentId }) => order(talk).indexOf(commentId));
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
}

law(
  'comments of one moment keep the order given',
  fc.property(threads, (talk) => inOrder(talk, atOnce(talk))),
  200,
);
brokenLaw(
  'comments of one moment in another order',
  fc.property(threads, (talk) => inOrder(talk, atOnce({ ...talk, comments: talk.comments.toReversed() }))),
  500,
);

const same = (a: Thread, b: Thread): boolean => JSON.stringify(draft(a)) === JSON.stringify(draft(b));
const reversed = (talk: Thread): Thread => ({ ...talk, comments: talk.comments.toReversed() });

law(
  'a draft goes by the time of comments, not by the order they come in',
  fc.property(threads, (talk) => same(reversed(talk), talk)),
  200,
);
brokenLaw(
  'a draft that goes by the order they come in',
  fc.property(threads, (talk) => same(reversed(atOnce(talk)), atOnce(talk))),
  500,
);

it('reads comments without a date in the order given', () => {
  const talk = thread('', ['ben', 'Which file?'], ['cleo', 'The new one.']);
  expect(draft({ ...talk, comments: talk.comments.map((one) => ({ ...one, createdAt: '' })) })).toEqual(draft(talk));
});
