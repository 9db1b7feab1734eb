import type { Comment } from '@/utils/model/comment';
import { type LineKind, lineKinds, type SummaryLine } from '@/utils/model/summary-form';
import { lettersOf, markedIn } from '@/utils/model/mark-key';
import type { SummaryWords } from '@/utils/model/summary-words';
import type { Cited, Draft } from '@/utils/model/summary/thread';
import type { MarkView, View } from '@/utils/model/view';
import { toBlocks } from '@/utils/markup/to-blocks';
import type { Pen } from '@/utils/markup/pen';
import { fromEntries } from './summary-entries';

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

/** A line before it is written down. */
export interface Line extends Pick<SummaryLine, 'kind' | 'text' | 'by' | 'certain' | 'why' | 'link'> {
  /** For whom it waits: names. */
  waits?: readonly string[];
}

/** Signs of a question, an answer or a whole comment that a line holds: who wants more opens its source. */
const longest = 160;

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

/**
 * What somebody marked, by its author's name; certain unless somebody denies it, and a step that is done is not asked
 * for.
 */
function markedLine(mark: MarkView, comment: Comment | undefined, ledger = ''): Line[] {
  const { kind, key, state, text, against, to = [] } = mark;
  if (state === 'superseded') return [];
  const words = markedIn(key).part ? text : clipped(text);
  return [
    {
      kind: kind === 'decide' ? 'decision' : 'step',
      text: state === 'done' ? `✓ ${words}` : words,
      by: comment?.author?.name ?? mark.by,
      certain: against === undefined && state !== 'done',
      // What was deleted has its mark as its source.
      link: comment?.link ?? ledger,
      ...(state === 'open' && { waits: to }),
    },
  ];
}

/** Whether a sentence that was found is what somebody marked, whatever became of the mark. */
function isAbout({ comment, key, text }: MarkView, { commentId, span }: Cited): boolean {
  if (comment !== commentId) return false;
  const [one, other] = [lettersOf(text), lettersOf(span)];
  return !markedIn(key).part || one.includes(other) || other.includes(one);
}

/** Where a comment begins to say something of its own: not with what it quotes. */
function openingOf(comment: Comment | undefined): string {
  const first = comment && toBlocks(comment.body).find(({ kind }) => kind === 'paragraph');
  return first?.kind === 'paragraph' ? first.text.text : '…';
}

function clipped(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
