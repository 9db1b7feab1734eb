import { longKeyOf } from '@/utils/model/ref';
import { type Agenda, reportOf } from '@/utils/model/rounds/agenda';
import type { Round, RoundIssue } from '@/utils/model/rounds/round';
import { markdownText } from '@/utils/model/rows/markdown';
import { countOf } from '../backlog/text';
import { lackText, namesText, roundTitle, whyText } from './text';

const linked = ({ row }: RoundIssue): string => `[${markdownText(`${longKeyOf(row.ref)} ${row.title}`)}](${row.link})`;
const names = (people: readonly string[]): string => markdownText(namesText(people));

/** The points of an agenda in order, each with its time box, why it is there and who is needed. */
function pointLines({ points }: Agenda): string[] {
  return points.map(({ issue, why, minutes, people }, at) => {
    const who = people.length > 0 ? ` Needed: ${names(people)}.` : '';
    return `${at + 1}. ${linked(issue)}, ${countOf(minutes, 'minute')}: ${whyText(why)}.${who}`;
  });
}

/** What a team has to talk about, as Markdown. What others wrote stays text, and nobody is mentioned by it. Pure. */
export function agendaMarkdown(round: Pick<Round, 'reveals'>, agenda: Agenda): string {
  const head = `## Agenda: ${roundTitle(round)}`;
  if (agenda.points.length === 0) return `${head}\n\nNothing to talk about: nobody differs.\n`;
  const sum = `${countOf(agenda.points.length, 'issue')}, ${countOf(agenda.minutes, 'minute')}.`;
  return `${head}\n\n${sum}\n\n${pointLines(agenda).join('\n')}\n`;
}

/**
 * What a round came to, as Markdown: what was agreed, what is to be talked about, what is carried over and for what it
 * waits. Pure.
 */
export function reportMarkdown(round: Round): string {
  const { agreed, agenda, carried } = reportOf(round);
  const part = (title: string, lines: readonly string[]): string =>
    `### ${title} (${lines.length})\n\n${lines.length > 0 ? lines.join('\n') : 'None.'}\n`;
  return [
    `## ${roundTitle(round)}\n`,
    part(
      'Agreed',
      agreed.map(
        (issue) =>
          `- ${linked(issue)}${issue.row.estimate === undefined ? '' : `, ${markdownText(issue.row.estimate)}`}`,
      ),
    ),
    part('To talk about', pointLines(agenda)),
    part(
      'Carried over',
      carried.map(
        ({ issue, lacks }) => `- ${linked(issue)}: waits for ${markdownText(lackText(lacks, issue.awaited))}`,
      ),
    ),
  ].join('\n');
}
