import type { Cadence } from '@/utils/model/policy';
import { nameOfProject } from '@/utils/model/ref';
import type { RoundRules } from '@/utils/model/rounds/rules';
import { roundAt, type RoundTimes } from '@/utils/model/rounds/times';
import { countOf } from '../backlog/text';
import { namesText, roundTitle } from './text';

/** So many rounds ahead. Each is an event of its own: a rule of repetition would be an hour off where clocks change. */
const ahead = 26;
/** Octets of a line, without its end: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const longestLine = 75;

/**
 * The next half year or so of rounds as a calendar file (RFC 5545): one event where votes are opened, reminded of a day
 * before, and one where talk ends. Whoever imports it again gets the same events, at their new times. `now` in
 * milliseconds since 1970. Pure.
 */
export function calendarOf(rules: readonly RoundRules[], now: number): string {
  const cadences = new Map<string, { cadence: Cadence; projects: string[] }>();
  for (const { cadence, project } of rules) {
    const key = JSON.stringify({ ...cadence, resumed: undefined });
    cadences.set(key, { cadence, projects: [...(cadences.get(key)?.projects ?? []), project] });
  }
  const events = [...cadences.values()].flatMap(({ cadence, projects }) =>
    roundsFrom(cadence, now).flatMap((times) => eventsOf(times, cadence, projects, now)),
  );
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tend//Rounds//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function roundsFrom(cadence: Cadence, now: number): RoundTimes[] {
  const rounds: RoundTimes[] = [];
  for (let next = roundAt(cadence, now); next && rounds.length < ahead; next = roundAt(cadence, next.closes))
    rounds.push(next);
  return rounds;
}

function eventsOf(times: RoundTimes, cadence: Cadence, projects: readonly string[], now: number): string[] {
  const names = namesText(projects.map(nameOfProject));
  const title = `${roundTitle(times, cadence.zone)} of ${names}`;
  const uid = (what: string): string => `UID:${escaped(`${times.id}-${what}-${projects.join('-')}@tend`)}`;
  const event = (what: string, at: number, summary: string, more: readonly string[]): string[] => [
    'BEGIN:VEVENT',
    uid(what),
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(summary)}`,
    // Nobody has to be anywhere: answers are given before it.
    'TRANSP:TRANSPARENT',
    ...more,
    'END:VEVENT',
  ];
  const takes = cadence.minutes === undefined ? '' : ` It takes about ${countOf(cadence.minutes, 'minute')}.`;
  const reveal = event('reveal', times.reveals, `${title}: votes are opened`, [
    `DESCRIPTION:${escaped(`Before then, say what you think of the issues in this round, whenever it suits you.${takes}`)}`,
    ...reminder(`${title}: a day is left`),
  ]);
  if (times.closes === times.reveals) return reveal;
  return [...reveal, ...event('end', times.closes, `${title} ends`, [])];
}

function reminder(text: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P1D', `DESCRIPTION:${escaped(text)}`, 'END:VALARM'];
}

/** `20261203T120000Z`; milliseconds since 1970. */
function stamp(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** A long line goes on in the next, behind a blank; no sign is cut in two. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let [text, length] = ['', 0];
  for (const sign of line) {
    const size = bytes.encode(sign).length;
    if (length + size > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += sign;
    length += size;
  }
  return text;
}
