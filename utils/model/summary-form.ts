import type { Block } from './blocks';
import type { Reason } from './summary/thread';
import type { Told } from './told';
import type { ChangeIntent, IntentOf } from './intent';

/** The kinds of lines in the order in which they stand: what is open comes at the end. */
export const lineKinds = [
  'decision',
  'answer',
  'estimate',
  'ready',
  'reaction',
  'waived',
  'step',
  'question',
  'taking part',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** One line that the summary of a discussion could have, and what it rests on. */
export interface SummaryLine {
  kind: LineKind;
  /** What it stands below, as the tracker writes headings. */
  heading: string;
  /** What people wrote is word for word as it stands at its source; of an answered question the beginnings of both. */
  text: string;
  /** Whose words they are, or whose name stands behind them. */
  by: string;
  /** Whether the draft asserts it; else it is offered as "perhaps". */
  certain: boolean;
  /** What speaks for it, of what the draft found. */
  why?: readonly Reason[];
  /** Where its source is opened. */
  link: string;
  /** As it stands in the summary, in the tracker's markup: a point of a list, its source behind the name. */
  written: string;
}

/** One thing that can be set with a summary. */
export interface SummarySet {
  /** For people: `Status: Ready for planning`. */
  says: string;
  intent: ChangeIntent;
}

/** One part of a summary that was sent: each has its own receipt, and is retried or dropped alone. */
export interface SummaryPart {
  says: string;
  intent: ChangeIntent | IntentOf<'summary'>;
}

/** Something that can be set together with the summary. */
export interface SummaryChoice {
  label: string;
  /** What stays where nothing is chosen; absent where that is nothing. */
  now?: string;
  options: (SummarySet & { name: string })[];
  /**
   * The place of the option that is chosen unless the person chooses otherwise, and why; empty where it stays as it is.
   */
  chosen: string;
  why?: Told;
}

/** What closing the loop begins with. */
export interface SummaryForm {
  lines: SummaryLine[];
  /** This person's own summary that is there already, whose place it takes; absent where it is a new comment. */
  comment?: string;
  /**
   * What it begins with: the lines that are certain; else the summary that is there, or what was refused to take its
   * place.
   */
  text: string;
  /** What of it cites its source, line by line. */
  known: string[];
  /** Who is told. */
  notifies: Told[];
  choices: SummaryChoice[];
  /** Whom choosing them tells. */
  tells: Told;
  /**
   * What is to be known beside them: why some may be missing, and what stands in the tracker where something else was
   * refused.
   */
  notes: SummaryNote[];
}

/** Something to be known, and perhaps a text of the tracker that it is about. */
export interface SummaryNote {
  told: Told;
  quote?: Block[];
}

/** A summary before it is posted: as it will read, and who will be told of it. */
export interface SummaryPreview {
  blocks: Block[];
  notifies: Told[];
}

/** The summary that lines make, each under its heading. Pure. */
export function summaryText(lines: readonly SummaryLine[]): string {
  const headings = [...new Set(lines.map(({ heading }) => heading))];
  return headings
    .map((heading) =>
      [heading, '', ...lines.filter((line) => line.heading === heading).map(({ written }) => written)].join('\n'),
    )
    .join('\n\n');
}

/** What of a summary stands on no source: the writer's own words, but for headings. Pure. */
export function ownWords(text: string, known: readonly string[]): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:#+|h\d\.) |:$/.test(line) && !known.includes(line));
}
