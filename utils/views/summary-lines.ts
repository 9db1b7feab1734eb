import type { Comment } from '@/utils/model/comment';
import { type LineKind, lineKinds, type SummaryLine } from '@/utils/model/summary-form';
import type { SummaryWords } from '@/utils/model/summary-words';
import type { Cited, Draft } from '@/utils/model/summary/thread';
import type { View } from '@/utils/model/view';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Pen } from '@/utils/markup/pen';
import { fromEntries } from './summary-entries';
import { markedLine, isAbout } from './summary-marks';
import { type Line, clipped } from './summary-line';

/** What the lines of a summary are made from. */
export interface Said {
  view: View;
  drafted: Draft;
  comments: readonly Comment[];
  /** Whether the team's rules want it said how to take part without Tend. */
  explain: boolean;
  words: SummaryWords;
  pen: Pen;
}

/** All that a summary could say, each with its source: what people marked, then what sentences only look like. Pure. */
export function linesOf(said: Said): SummaryLine[] {
  return allOf(said)
    .map(({ waits = [], ...line }) => ({
      ...line,
      heading: said.pen.heading(said.words.headings[line.kind]),
      written: written({ ...line, waits }, said),
    }))
    .sort((a, b) => lineKinds.indexOf(a.kind) - lineKinds.indexOf(b.kind));
}

function written({ text, by, link, waits = [] }: Line, { pen, words }: Said): string {
  const waiting = waits.length > 0 ? ` – ${words.waitsFor} ${waits.join(', ')}` : '';
  const source = link === '' ? by : pen.link(by || '↗', link);
  // A list within a point would be another list.
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replace(/^ *(?:[-*•] )*/, '')
    .trim();
  return pen.point(`${line}${waiting}${source && ` (${source})`}`);
}

function allOf({ view, drafted, comments, explain, words }: Said): Line[] {
  const issue = comments[0]?.link.replace(/[?#].*$/, '');
  const source = (id: string): Comment | undefined => comments.find((comment) => comment.id === id);
  const cited = (kind: LineKind, { commentId, span, certain, why }: Omit<Cited, 'why'> & Pick<Line, 'why'>): Line => ({
    kind,
    text: span,
    by: source(commentId)?.author?.name ?? '',
    certain,
    ...(why && { why }),
    link: (commentId === 'body' ? issue : source(commentId)?.link) ?? '',
  });
  const answered = (question: string, commentId: string, certain: boolean): Line =>
    cited('answer', { commentId, span: `${clipped(question)} → ${clipped(openingOf(source(commentId)))}`, certain });
  // A comment that somebody marked as a question speaks for itself.
  const asked = new Set(view.questions.map(({ id }) => id));
  const found = drafted.questions.filter(({ commentId }) => !asked.has(commentId));
  const unmarked = (one: Cited): boolean => !view.marks.some((mark) => isAbout(mark, one));
  return [
    ...view.marks.flatMap((mark) => markedLine(mark, source(mark.comment), view.sync.ledger)),
    ...ranked(drafted.decisions)
      .filter((one) => one.supersededBy === null && unmarked(one))
      .map((one) => cited('decision', one)),
    ...view.questions.flatMap(({ text, answer }) =>
      answer && source(answer.comment) ? [answered(text, answer.comment, true)] : [],
    ),
    ...found.flatMap(({ span, answeredBy }) => (answeredBy === null ? [] : [answered(span, answeredBy, false)])),
    ...fromEntries(view, issue, words),
    ...ranked(drafted.nextSteps)
      .filter(unmarked)
      .map((one) => ({ ...cited('step', one), ...(one.owner && { by: one.owner }) })),
    ...view.questions
      .filter(({ state }) => state === 'open')
      .map(({ id, text, by = '', to }): Line => ({
        kind: 'question',
        text,
        by,
        certain: true,
        link: source(id)?.link ?? '',
        waits: to,
      })),
    ...found.filter(({ answeredBy }) => answeredBy === null).map((one) => cited('question', one)),
    ...(explain
      ? [{ kind: 'taking part' as const, text: words.takePart, by: '', certain: true, link: view.sync.ledger ?? '' }]
      : []),
  ];
}

/** What is certain as it stands on the page, then the likeliest first. */
function ranked<Found extends { certain: boolean; likely: number }>(found: readonly Found[]): Found[] {
  const rank = ({ certain, likely }: Found): number => (certain ? 1 : likely);
  return [...found].sort((a, b) => rank(b) - rank(a));
}

/** Where a comment begins to say something of its own: not with what it quotes. */
function openingOf(comment: Comment | undefined): string {
  const first = comment && toBlocks(comment.body).find(({ kind }) => kind === 'paragraph');
  return first?.kind === 'paragraph' ? first.text.text : '…';
}
