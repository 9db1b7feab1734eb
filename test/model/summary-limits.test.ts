import { describe, expect, it } from 'vitest';
import { comment, draft, thread } from './summary-talk';

/** Twice the input may take so much longer. */
const most = 2.5;

/** Milliseconds of this process for some work, done often enough for what else the process does not to count. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  for (let turn = 0; turn < 4; turn += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How much longer one work takes than another; little work is too short to tell. Others use the machine, too, and make
 * a turn longer and never shorter: the best of nine is believed, or of fewer that are good enough.
 */
function growth(less: () => void, more: () => void): number {
  let [one, other] = [Infinity, Infinity];
  for (let turn = 0; turn < 9; turn += 1) {
    one = Math.min(one, timeOf(less));
    other = Math.min(other, timeOf(more));
    if (turn > 0 && other / Math.max(one, 4) < most) break;
  }
  return other / Math.max(one, 4);
}

const lines = [
  "I'll add a test tomorrow. Could you check the file?",
  'We decided to keep the old format, since nobody reads the new one.',
  'The log has forty lines. It fails on Linux with version 3.2, but not on others.',
  '@ana please have a look at the second file.\n\n> Could you check the file?\n\nYes, it opens.',
  'Closing, as it works now.',
  'Reopening: still fails here.',
  'I propose to keep both.',
  'Sounds good to me.',
  '- [ ] write the manual\n- [ ] ask the lawyers\n\nWhat else is missing?',
  'Wir müssen die Anleitung noch anpassen. Ich schreibe die Tests.',
  'テストを追加します。レビューをお願いします。',
];

const pieces: [name: string, piece: string][] = [
  ['words', 'word '],
  ['one word', 'a'],
  ['promises', "i'll also just now "],
  ['orders', 'please do you think '],
  ['duties', 'we should also just '],
  ['closings', 'closing and then closing '],
  ['passives', 'this was now already been '],
  ['names', '@ana @ben '],
  ['bitte', 'bitte das mal '],
  ['wir', 'wir haben uns darauf '],
  ['je', 'je le la les vous '],
  ['se ha', 'se ha se han '],
  ['hanzi', '我会去来先再'],
  ['kana', 'していただけますか'],
  ['commas', ', '],
  ['thanks', 'thanks, ok, so '],
  ['lines', 'a\n'],
  ['questions', 'why? '],
  ['boxes', '- [ ] a\n'],
  ['quotes', '> a\n\nb\n\n'],
  ['labels', 'decision: '],
  ['brackets', '((('],
  ['dots', '. . '],
  ['addresses', 'https://a.example/?b=c '],
];

describe('long and hostile threads', () => {
  it('takes at most 2.5 times as long for twice as many comments', () => {
    const talk = (size: number) => ({
      ...thread(''),
      comments: Array.from({ length: size }, (_none, at) =>
        comment(
          at,
          ['ana', 'ben', 'cleo', 'dan'][at % 4] ?? 'ana',
          `${lines[at % lines.length]}\n\n${lines[(at * 7) % lines.length]} ${at}`,
        ),
      ),
    });
    const [less, more] = [talk(150), talk(300)];
    expect(draft(more).nextSteps.filter(({ certain }) => certain).length).toBeGreaterThan(10);
    draft(less);
    expect(
      growth(
        () => draft(less),
        () => draft(more),
      ),
    ).toBeLessThan(most);
  });

  it.each(pieces)('takes at most 2.5 times as long for twice as many %s', (_name, piece) => {
    for (const markup of ['gfm', 'plain'] as const) {
      const talk = (length: number) => ({
        ...thread(''),
        comments: [
          comment(1, 'ben', piece.repeat(Math.ceil(length / piece.length)), undefined, markup),
          comment(2, 'ana', 'Yes.'),
        ],
      });
      const [less, more] = [talk(8_000), talk(16_000)];
      draft(less);
      expect(
        growth(
          () => draft(less),
          () => draft(more),
        ),
        markup,
      ).toBeLessThan(most);
    }
  });

  it('takes at most 2.5 times as long for twice as many comments that all quote each other', () => {
    const talk = (size: number) => ({
      ...thread(''),
      comments: Array.from({ length: size }, (_none, at) =>
        comment(at, at % 2 === 0 ? 'ana' : 'ben', `${'> Which file?\n>\n> Sounds good.\n\n'.repeat(20)}Which file?`),
      ),
    });
    const [less, more] = [talk(150), talk(300)];
    expect(draft(more).questions).toHaveLength(300);
    expect(
      growth(
        () => draft(less),
        () => draft(more),
      ),
    ).toBeLessThan(most);
  });

  it('would notice an expression that goes back for each word: the twin of the laws above', () => {
    const text = (words: number) => `${'i will '.repeat(words)}!`;
    const goesBack = /^(?:i will )*(?:i will )*(?:i will )*close$/;
    expect(
      growth(
        () => goesBack.test(text(150)),
        () => goesBack.test(text(300)),
      ),
    ).toBeGreaterThan(most);
  });

  it('reads only the first 20,000 signs of a comment', () => {
    const talk = (before: number) =>
      draft({ ...thread(''), comments: [comment(1, 'ben', `${'word '.repeat(before / 5)}\n\nWe decided to wait.`)] })
        .decisions;
    expect(talk(10_000)).toHaveLength(1);
    expect(talk(20_000)).toHaveLength(0);
  });

  it.each([
    ['in English', 'Fine. ', 'We decided to wait.'],
    ['in Japanese', '書く。', '待つことに決めました。'],
  ])('reads less of a comment of a thousand sentences of a word each, %s', (_language, short, decision) => {
    const talk = (sentences: number) =>
      draft({ ...thread(''), comments: [comment(1, 'ben', `${short.repeat(sentences)}\n\n${decision}`)] }).decisions;
    expect(talk(100)).toHaveLength(1);
    expect(talk(1000)).toHaveLength(0);
  });
});
