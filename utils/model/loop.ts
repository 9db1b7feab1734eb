import type { Block } from './blocks';
import type { PlaceKind } from './places';

export type LineKind = 'decision' | 'answer' | 'estimate' | 'step' | 'question' | 'ready' | 'reaction' | 'waived' | 'taking part';

/** One line that the summary of a discussion could have, and what it rests on. */
export interface LoopLine {
  kind: LineKind;
  /** What it stands below. */
  heading: string;
  /** What people wrote is word for word as it stands at its source; of an answered question the beginnings of both. */
  text: string;
  /** Whose words they are, or whose name stands behind them. */
  by: string;
  /** Whether the draft asserts it; else it is offered as "perhaps". */
  certain: boolean;
  /** Where its source is opened. */
  link: string;
  /** As it stands in the summary: plain words and a bare address, which read alike in every markup. */
  written: string;
}

/** Something that can be set together with the summary. */
export interface LoopChoice {
  field: 'status' | 'estimate' | 'priority' | `plan:${PlaceKind}`;
  label: string;
  /** What not choosing is called. */
  none: string;
  options: { id: string; name: string; active?: true }[];
  /** What is chosen unless the person chooses otherwise, and why; empty where it stays as it is. */
  chosen: string;
  why?: string;
}

/** What closing the loop begins with. */
export interface LoopView {
  lines: LoopLine[];
  /** This person's own summary that is there already, to be brought up to date: its comment and what it says. */
  before?: { comment: string; text: string };
  /** What this person wrote and the tracker did not take, and why: to be looked at beside what stands there. */
  refused?: { text: string; why: string };
  /** Who is told, in a sentence. */
  notifies: string;
  choices: LoopChoice[];
  /** What is to be known of the lines and choices, each in a sentence: why some may be missing. */
  notes: string[];
}

/** A summary before it is posted: as it will read, and who will be told of it, in sentences. */
export interface LoopPreview {
  blocks: Block[];
  notifies: string;
}

/** The comment that closes the loop, as a screen shows it first. */
export interface ClosingView {
  comment: string;
  by: string;
  link: string;
  /** Milliseconds since 1970. */
  at: number;
  /** How many comments came since. */
  since: number;
}

/** The summary that lines make, each under its heading. Pure. */
export function summaryText(lines: readonly LoopLine[]): string {
  const headings = [...new Set(lines.map(({ heading }) => heading))];
  return headings.map((heading) => [`${heading}:`, '', ...lines.filter((line) => line.heading === heading).map(({ written }) => written)].join('\n')).join('\n\n');
}

/** What of a summary stands on no source: the writer's own words, but for headings. What `before` it cited its source still does. Pure. */
export function ownWords(text: string, lines: readonly LoopLine[], before = ''): string[] {
  const known = new Set([...lines.map(({ written }) => written), ...before.split('\n').filter((line) => /:\/\/\S+\)$/.test(line))]);
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.endsWith(':') && !known.has(line));
}
