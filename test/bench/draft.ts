import type { Thread } from '@/utils/model/summary/thread';
import { textOf } from '@/utils/model/blocks-text';
import { wordsAgainAndAgain } from '../hostile/growth';
import { comment, draft, thread } from '../model/summary-talk';
import type { Row } from './table';
import { timeOf } from './time';

/** How often a reading is run: to warm up, and measured. */
const turns = { warm: 5, runs: 15 };

const lines = [
  "I'll add a test tomorrow. Could you check the file?",
  'We decided to keep the old format, since nobody reads the new one.',
  'The log has forty lines. It fails on Linux with version 3.2, but not on others.',
  '@ana please have a look at the second file.\n\n> Could you check the file?\n\nYes, it opens.',
  'Closing, as it works now.',
  'I propose to keep both. Sounds good to me.',
  '- [ ] write the manual\n- [ ] ask the lawyers\n\nWhat else is missing?',
  'Wir müssen die Anleitung noch anpassen. Ich schreibe die Tests.',
  'テストを追加します。レビューをお願いします。',
];

/** A discussion of so many comments by four people, no two alike. */
function talkOf(size: number): Thread {
  const said = (at: number): string =>
    `${lines[at % lines.length]}\n\nIn case ${at}: ${lines[(at * 7) % lines.length]}`;
  const by = (at: number): string => ['ana', 'ben', 'cleo', 'dan'][at % 4] ?? 'ana';
  const comments = Array.from({ length: size }, (_none, at) => comment(at, by(at), said(at)));
  return { ...thread(''), comments };
}

/** Drafting long and usual discussions. The baseline looks at each word of them ten times. */
export function draftRows(): Row[] {
  return [rowOf('draft of 1,000 comments', talkOf(1000), 150), rowOf('draft of a thread of 20', talkOf(20), 5)];
}

function rowOf(what: string, talk: Thread, goal: number): Row {
  const text = talk.comments.map(({ body }) => textOf(body)).join('\n');
  const baseline = timeOf(() => wordsAgainAndAgain(text, 10), turns);
  return { what, value: timeOf(() => draft(talk), turns), baseline, unit: 'ms', goal };
}
