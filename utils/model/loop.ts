import type { Block } from './blocks';

/** One line that the summary of a discussion could have, and what it rests on. */
export interface LoopLine {
  kind: 'decision' | 'answer' | 'estimate' | 'step' | 'question' | 'agreed' | 'reaction' | 'waived' | 'how';
  /** What people wrote is word for word as it stands at its source; of an answered question the beginnings of both. */
  text: string;
  /** Whose words they are, or whose name stands behind them. */
  by: string;
  /** Whether the draft asserts it; else it is offered as "perhaps". */
  certain: boolean;
  /** Where its source is opened. */
  link: string;
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
  /** Whether older comments were not read, so that lines may be missing. */
  partly: boolean;
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

const headings: Record<LoopLine['kind'], string> = {
  decision: 'Decisions',
  answer: 'Answered',
  estimate: 'Estimate',
  step: 'Next steps',
  question: 'Open questions',
  agreed: 'Ready',
  reaction: 'Reactions',
  waived: 'Waived',
  how: 'Taking part',
};

/** A line as it stands in the summary: plain words and a bare address, which read alike in every markup. */
export function lineText({ text, by, link }: LoopLine): string {
  const source = [by, link].filter(Boolean).join(', ');
  return `- ${text.replaceAll(/\s+/g, ' ').trim()}${source && ` (${source})`}`;
}

/** The summary that lines make, each under its heading. Pure. */
export function summaryText(lines: readonly LoopLine[]): string {
  const kinds = Object.keys(headings).filter(isKind);
  const parts = kinds.map((kind) => ({ kind, under: lines.filter((line) => line.kind === kind) })).filter(({ under }) => under.length > 0);
  return parts.map(({ kind, under }) => [`${headings[kind]}:`, '', ...under.map(lineText)].join('\n')).join('\n\n');
}

/** What of a summary stands on no source: the writer's own words. What `before` it cited its source still does. Pure. */
export function ownWords(text: string, lines: readonly LoopLine[], before = ''): string[] {
  const known = new Set([...lines.map(lineText), ...Object.values(headings).map((heading) => `${heading}:`), ...before.split('\n').filter((line) => /:\/\/\S+\)$/.test(line))]);
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !known.has(line));
}

function isKind(name: string): name is LoopLine['kind'] {
  return name in headings;
}
