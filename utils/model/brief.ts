import type { Passage } from './readiness/reading/passage';
import type { Reading } from './readiness/reading/reading';
import type { SummaryWords } from './summary-words';
import type { Told } from './told';
import type { MarkView, View } from './view';

/** What a brief is made from. */
export interface Briefed {
  view: Pick<View, 'title' | 'checks' | 'questions' | 'marks' | 'live' | 'reactions'>;
  /** The issue's text, read. */
  reading: Pick<Reading, 'passages'>;
  /** The issue as people name it, and where they open it: `ABC-12`. */
  key: string;
  link: string;
  /** Where a comment is opened; empty where nobody knows. */
  linkOf(comment: string): string;
  words: SummaryWords;
}

/** Why nothing is handed on yet, in a sentence; undefined where the issue is ready for it. Pure. */
export function whyNoBrief({ checks, questions, reactions }: Briefed['view']): Told | undefined {
  const failing = checks.filter(({ level, verdict }) => level === 'required' && verdict === 'fail');
  const open = questions.filter(({ state }) => state === 'open').length;
  const stale = (reactions.find(({ kind }) => kind === 'ready')?.team ?? []).filter((one) => one.stale);
  if (failing.length === 0 && open === 0 && stale.length === 0) return undefined;
  return {
    key: 'brief.not-ready',
    failing: failing.map(({ name }) => name),
    open,
    stale: stale.map(({ me, name }) => (me ? { me } : { name })),
  };
}

/**
 * What somebody, or a coding agent, needs to begin: the problem, the conditions to check, what was decided, what is not
 * part of it, what is still open, and the sources. Markdown; each part only where there is something to say. Pure.
 */
export function briefOf({ view, reading, key, link, linkOf, words }: Briefed): string {
  const { brief, headings } = words;
  const own = reading.passages.filter(({ role }) => role === 'own' || role === 'code');
  const outside = own.filter(isOutside);
  const listed = own.filter((one) => criteria.has(one.section.kind) && !outside.includes(one));
  const problem = own.filter((one) => problems.has(one.section.kind) && !outside.includes(one));
  const decisions = view.marks.filter(
    ({ kind, state, against }) => kind === 'decide' && state === 'standing' && !against,
  );
  const cited = (text: string, comment: string): string => point(text, linkOf(comment));
  const parts: [heading: string, lines: readonly string[]][] = [
    [brief.problem, problem.length > 0 ? prose(problem) : points(evidence(view, 'story'))],
    [brief.criteria, points(listed.length > 0 ? listed.map(({ text }) => text) : evidence(view, 'criteria'))],
    [headings.decision, decisions.map(({ text, comment }) => cited(text, comment))],
    [brief.outOfScope, points(outside.map(({ text }) => text))],
    [brief.openPoints, openIn(view, words, cited)],
    [
      brief.sources,
      [
        `- ${link}`,
        ...sourcesIn(own)
          .filter((href) => href !== link)
          .map((href) => `- ${href}`),
      ],
    ],
  ];
  const told = parts.filter(([, lines]) => lines.length > 0);
  return [
    `# ${key}: ${view.title.trim()}`,
    ...told.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`),
    '',
  ]
    .join('\n\n')
    .trimEnd();
}

const criteria = new Set<string>(['criteria', 'expected']);
const problems = new Set<string>([
  'top',
  'description',
  'story',
  'role',
  'want',
  'benefit',
  'problem',
  'reason',
  'steps',
]);

/** Headings that say what is not to be done, in the languages of tickets. */
const outsideHeading =
  /out[ -]of[ -]scope|not in scope|non-?goals|nicht (?:im (?:umfang|scope)|teil)|nicht-?ziele|abgrenzung|hors (?:périmètre|du périmètre|scope)|fuera de(?:l)? alcance|fora d[eo] (?:escopo|âmbito)|対象外|スコープ外|范围(?:之)?外|不在范围|вне (?:рамок|области|объ[её]ма)|не входит/i;

function isOutside({ section: { title } }: Passage): boolean {
  return outsideHeading.test(title);
}

/** Lines of one paragraph stay together; items and code stay what they are. */
function prose(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ text, shape, block }, at) => {
    const line = shape === 'item' ? point(text) : shape === 'code' ? `\n\`\`\`\n${text}\n\`\`\`\n` : text;
    return at > 0 && passages[at - 1]?.block !== block ? ['', line] : [line];
  });
}

function evidence({ checks }: Briefed['view'], id: string): string[] {
  return (checks.find((check) => check.id === id)?.evidence ?? []).map(({ text }) => text);
}

function points(texts: readonly string[]): string[] {
  return texts.map((text) => point(text));
}

function point(text: string, link = ''): string {
  return `- ${text.replaceAll(/\s+/g, ' ').trim()}${link && ` ([↗](${link}))`}`;
}

/** What the work has to reckon with: steps not done, wishes to talk, and decisions that somebody denies. */
function openIn(
  { marks, live }: Briefed['view'],
  { waitsFor }: SummaryWords,
  cited: (text: string, comment: string) => string,
): string[] {
  const waiting = ({ to }: MarkView): string => (to ? ` – ${waitsFor} ${to.join(', ')}` : '');
  return [
    ...marks
      .filter(({ kind, state, against }) => state === 'open' || (kind === 'decide' && state === 'standing' && against))
      .map((mark) => cited(`${mark.text}${mark.against ? ' (?)' : ''}${waiting(mark)}`, mark.comment)),
    ...live.map(({ by, why }) => point(`💬 ${by.name}${why && `: ${why}`}`)),
  ];
}

/** The most addresses that a brief names. */
const most = 30;

function sourcesIn(passages: readonly Passage[]): string[] {
  const links = passages.flatMap(({ links }) => links.filter(({ href }) => /^https?:\/\//i.test(href)));
  return [...new Set(links.map(({ href }) => href))].slice(0, most);
}
