import type { SummaryLine } from '@/utils/model/summary-form';

/** A line before it is written down. */
export interface Line extends Pick<SummaryLine, 'kind' | 'text' | 'by' | 'certain' | 'why' | 'link'> {
  /** For whom it waits: names. */
  waits?: readonly string[];
}

/** Signs of a question, an answer or a whole comment that a line holds: who wants more opens its source. */
const longest = 160;

export function clipped(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
