import type { Comment } from '@/utils/model/comment';
import type { LineKind, LoopLine } from '@/utils/model/loop';
import type { Draft } from '@/utils/model/summary/thread';
import type { ReactionView, View } from '@/utils/model/view';
import { toBlocks } from '@/utils/trackers/markup';

/** What the lines of each kind stand below, in their order. */
const headings: Record<LineKind, string> = {
  decision: 'Decisions',
  answer: 'Answered',
  estimate: 'Estimate',
  step: 'Next steps',
  question: 'Open questions',
  ready: 'Ready',
  reaction: 'Reactions',
  waived: 'Waived',
  'taking part': 'Taking part',
};
const order = Object.keys(headings);

/** What the lines of a summary are made from. */
export interface Said {
  view: View;
  drafted: Draft;
  comments: readonly Comment[];
  /** Whether the team's rules want it said how to take part without Tend. */
  explain: boolean;
}

/** Signs of a question or an answer that a line holds: who wants more opens its source. */
const longest = 160;

/** All that a summary could say, each with its source; what people said with Tend before what sentences only look like. Pure. */
export function linesOf(said: Said): LoopLine[] {
  return allOf(said)
    .map((line) => ({ ...line, heading: headings[line.kind], written: written(line) }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

type Line = Omit<LoopLine, 'heading' | 'written'>;

function written({ text, by, link }: Line): string {
  const source = [by, link].filter(Boolean).join(', ');
  return `- ${text.replaceAll(/\s+/g, ' ').trim()}${source && ` (${source})`}`;
}

function allOf({ view, drafted, comments, explain }: Said): Line[] {
  const issue = comments[0]?.link.replace(/[?#].*$/, '');
  const source = (id: string): Comment | undefined => comments.find((comment) => comment.id === id);
  const cited = (
    kind: LineKind,
    { commentId, span, certain }: { commentId: string; span: string; certain: boolean },
  ): Line => ({
    kind,
    text: span,
    by: source(commentId)?.author?.name ?? '',
    certain,
    link: (commentId === 'body' ? issue : source(commentId)?.link) ?? '',
  });
  const answered = (question: string, answer: string, certain: boolean): Line => ({
    ...cited('answer', {
      commentId: answer,
      span: `${clipped(question)} → ${clipped(openingOf(source(answer)))}`,
      certain,
    }),
  });
  // A comment that somebody marked as a question speaks for itself.
  const marked = new Set(view.questions.map(({ id }) => id));
  const found = drafted.questions.filter(({ commentId }) => !marked.has(commentId));
  return [
    ...drafted.decisions.filter(({ supersededBy }) => supersededBy === null).map((one) => cited('decision', one)),
    ...view.questions.flatMap(({ text, answer }) =>
      answer && source(answer.comment) ? [answered(text, answer.comment, true)] : [],
    ),
    ...found.flatMap(({ span, answeredBy }) => (answeredBy === null ? [] : [answered(span, answeredBy, false)])),
    ...fromEntries(view, issue),
    ...drafted.nextSteps.map((one) => ({ ...cited('step', one), ...(one.owner && { by: one.owner }) })),
    ...view.questions
      .filter(({ state }) => state === 'open')
      .map(({ id, text, by = '' }): Line => ({
        kind: 'question',
        text,
        by,
        certain: true,
        link: source(id)?.link ?? '',
      })),
    ...found.filter(({ answeredBy }) => answeredBy === null).map((one) => cited('question', one)),
    ...(explain
      ? [
          {
            kind: 'taking part' as const,
            text: 'Without Tend: a comment that begins with /ready, /estimate 5, /question @… or /live counts as your word.',
            by: '',
            certain: true,
            link: view.sync.ledger ?? '',
          },
        ]
      : []),
  ];
}

/** What entries and reactions say: the agreed estimate, who agreed to the text as it stands, thumbs, waivers. Their source is the ledger, or the issue itself. */
function fromEntries({ estimate, reactions, checks, sync, tracker }: View, issue: string | undefined): Line[] {
  const link = sync.ledger ?? '';
  const agreed = reactions.find(({ kind }) => kind === 'ready')?.team.filter(({ stale }) => !stale) ?? [];
  const thumbs = reactions.filter(
    ({ kind, unseen, team, crowd }) => kind !== 'ready' && !unseen && team.length + crowd > 0,
  );
  return [
    ...(estimate?.agreed
      ? [{ kind: 'estimate' as const, text: estimate.agreed.value, by: estimate.agreed.by, certain: true, link }]
      : []),
    ...(agreed.length > 0
      ? [{ kind: 'ready' as const, text: '✅ to the text as it stands', by: namesOf(agreed), certain: true, link }]
      : []),
    ...thumbs.map(({ kind, team, crowd }) => ({
      kind: 'reaction' as const,
      text: `${kind === '+1' ? '👍' : '👎'} ${team.length + crowd}`,
      by: namesOf(team),
      certain: true,
      link: tracker.reactions === 'native' ? (issue ?? link) : link,
    })),
    ...checks
      .filter(({ verdict }) => verdict === 'waived')
      .map(({ name, why }) => ({ kind: 'waived' as const, text: `${name}: ${why}`, by: '', certain: true, link })),
  ];
}

function namesOf(team: ReactionView['team']): string {
  return team.map(({ name }) => name).join(', ');
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
