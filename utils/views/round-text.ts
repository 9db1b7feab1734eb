import { longKeyOf } from '@/utils/model/ref';
import { type Agenda, reportOf } from '@/utils/model/rounds/agenda';
import type { Lack, Reason } from '@/utils/model/rounds/outcome';
import type { PostKind } from '@/utils/model/rounds/post';
import type { Round, RoundIssue } from '@/utils/model/rounds/round';
import type { SummaryWords } from '@/utils/model/summary-words';
import type { Pen } from '@/utils/markup/pen';

/** What texts of a round are written with. */
export interface RoundPen {
  words: SummaryWords;
  pen: Pen;
}

type Told = Pick<Round, 'issues' | 'reveals' | 'rules'>;

/** What agenda or report of a round is called: on its first line, and on no other of that text. Pure. */
export function postTitle(what: PostKind, round: Told, { round: words, code }: SummaryWords): string {
  return words[what].replace('{day}', dayOf(round, code));
}

/** The day on which votes are opened, by the calendar of the rules, so that it is one on every device. */
function dayOf({ reveals, rules }: Pick<Round, 'reveals' | 'rules'>, code: SummaryWords['code']): string {
  const timeZone = rules[0]?.cadence.zone;
  const form = { day: 'numeric', month: 'long', ...(timeZone && { timeZone }) } as const;
  return new Intl.DateTimeFormat(localeOf(code), form).format(reveals);
}

/** English as the pages of the extension write it. */
function localeOf(code: SummaryWords['code']): string {
  return code === 'en' ? 'en-GB' : code;
}

/**
 * Agenda or report of a round as a comment: what others wrote stays words, and nobody is mentioned by it. `round` holds
 * the issues to tell of. Pure.
 */
export function postText(what: PostKind, round: Told, by: RoundPen): string {
  const title = by.pen.title(postTitle(what, round, by.words));
  return [title, ...(what === 'agenda' ? agendaParts(round, by) : reportParts(round, by))].join('\n\n');
}

function agendaParts(round: Told, by: RoundPen): string[] {
  const { agenda } = reportOf(round);
  const { words, pen } = by;
  if (agenda.points.length === 0) return [pen.plain(words.round.nothing)];
  const sum = `${words.round.issues}: ${agenda.points.length}, ${minutesText(agenda.minutes, words)}`;
  return [pen.plain(sum), pointLines(agenda, by)];
}

function reportParts(round: Told, by: RoundPen): string[] {
  const { agreed, agenda, carried } = reportOf(round);
  const { words, pen } = by;
  const part = (title: string, count: number, lines: string): string[] => [
    pen.heading(`${title} (${count})`),
    count > 0 ? lines : pen.plain(words.round.none),
  ];
  const { parts } = words.round;
  return [
    ...part(parts.agreed, agreed.length, agreed.map((issue) => pen.point(agreedText(issue, by))).join('\n')),
    ...part(parts.talk, agenda.points.length, pointLines(agenda, by)),
    ...part(
      parts.carried,
      carried.length,
      carried.map(({ issue, lacks }) => pen.point(carriedText(issue, lacks, by))).join('\n'),
    ),
  ];
}

function pointLines({ points }: Agenda, by: RoundPen): string {
  const { words, pen } = by;
  return points
    .map(({ issue, why, minutes, people }, at) => {
      const who = people.length > 0 ? ` ${words.round.needed}: ${pen.plain(listed(people, words))}.` : '';
      const reasons = listed(
        why.map((reason: Reason) => words.round.reasons[reason]),
        words,
      );
      return pen.nth(`${linked(issue, pen)}, ${minutesText(minutes, words)}: ${reasons}.${who}`, at + 1);
    })
    .join('\n');
}

function agreedText(issue: RoundIssue, { pen }: RoundPen): string {
  const { estimate } = issue.row;
  return `${linked(issue, pen)}${estimate === undefined ? '' : `, ${pen.plain(estimate)}`}`;
}

/** Of answers it is said whose: work that is owed. */
function carriedText(issue: RoundIssue, lacks: readonly Lack[], { words, pen }: RoundPen): string {
  const { awaited } = issue;
  const all = lacks.flatMap((lack) => (lack === 'answers' && awaited.length > 0 ? awaited : [words.round.lacks[lack]]));
  return `${linked(issue, pen)}: ${words.waitsFor} ${pen.plain(listed(all, words))}`;
}

function linked({ row: { ref, title, link } }: RoundIssue, pen: Pen): string {
  return pen.cite(`${longKeyOf(ref)} ${title}`, link);
}

function listed(all: readonly string[], { code }: SummaryWords): string {
  return new Intl.ListFormat(code, { type: 'conjunction' }).format(all);
}

function minutesText(minutes: number, { code }: SummaryWords): string {
  return new Intl.NumberFormat(code, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
}

/**
 * What the ledger's own text tells colleagues without Tend of a round: which it is, until when, and how to take part.
 * `thumbs`: issues have reactions of their own. Plain lines; pure.
 */
export function noteText(round: Round, words: SummaryWords, thumbs: boolean): string {
  const { code } = words;
  const { open, talk, how, thumbs: also } = words.round;
  const until = momentOf(round.phase === 'open' ? round.reveals : round.closes, round, code);
  const line = (round.phase === 'open' ? open : talk).replace('{day}', dayOf(round, code)).replace('{until}', until);
  return [line, how, ...(thumbs ? [also] : [])].join('\n');
}

/** `26 November at 12:00 (Europe/Lisbon)`; milliseconds since 1970. */
function momentOf(at: number, { rules }: Pick<Round, 'rules'>, code: SummaryWords['code']): string {
  const timeZone = rules[0]?.cadence.zone ?? 'UTC';
  const form = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone } as const;
  return `${new Intl.DateTimeFormat(localeOf(code), form).format(at)} (${timeZone})`;
}
