import { readShared } from '../shared';

/** What the label of a sentence says, as far as it is measured. The README beside the data says what is labelled. */
export interface Label {
  comment_id: string;
  span: string;
  superseded?: boolean;
  owner?: string | null;
  to?: string | null;
  answered_by?: string | null;
}
export type Kind = 'decisions' | 'next_steps' | 'questions';

export interface LabelledThread {
  id: string;
  project: string;
  title: string;
  author: string;
  body: string;
  markup: 'github-markdown' | 'jira-wiki';
  state: string;
  comments: { id: string; author: string; created_at: string; body: string; reactions?: Record<string, number> }[];
  labels: Record<Kind, Label[]> & { outcome: string };
  borderline: string[];
}

export function readThreads(): LabelledThread[] {
  return readShared('threads/dev.jsonl')
    .trim()
    .split('\n')
    .map((line): LabelledThread => JSON.parse(line));
}

/** A line of the draft as `npm run -s summary` prints it. */
export interface Printed {
  comment_id: string;
  span: string;
  certain: boolean;
  answered_by?: string | null;
}

/** A text as it is compared: words and numbers, in lower case. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether a line of the draft is the labelled sentence: of the same comment, and one within the other (a label may be
 * the clause that matters, a draft cites whole sentences), or the longer shares at least 60 of 100 words with the
 * other.
 */
export function matches(
  line: Pick<Printed, 'comment_id' | 'span'>,
  label: Pick<Label, 'comment_id' | 'span'>,
): boolean {
  if (line.comment_id !== label.comment_id) return false;
  const [a, b] = [wordsIn(line.span), wordsIn(label.span)];
  if (a.length === 0 || b.length === 0) return false;
  const within = (outer: string[], inner: string[]): boolean => ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `);
  if (within(a, b) || within(b, a)) return true;
  const left = [...b];
  const shared = a.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1).length > 0).length;
  return shared / Math.max(a.length, b.length) >= 0.6;
}

const names: Record<Kind, RegExp> = {
  decisions: /^decisions?\b/i,
  next_steps: /^next_steps?\b/i,
  questions: /^questions?\b/i,
};

/** Which labels of a kind a careful reader could set otherwise: by index, or all of them where none is named. */
export function isBorderline(thread: LabelledThread, kind: Kind, at: number): boolean {
  return thread.borderline.some((note) => {
    if (!names[kind].test(note)) return false;
    const indexes = [...(/^[^:]*/.exec(note)?.[0].matchAll(/\[(\d+)\]/g) ?? [])].map(([, index]) => Number(index));
    return indexes.length === 0 || indexes.includes(at);
  });
}

export interface Count {
  right: number;
  drafted: number;
  found: number;
  labelled: number;
}

/**
 * Counts of one thread: a line is right where it is a labelled sentence; what is like a borderline label only is left
 * out.
 */
export function count(thread: LabelledThread, kind: Kind, lines: readonly Printed[], leaveOut = true): Count {
  const labels = thread.labels[kind];
  const clear = labels.filter((_label, at) => !leaveOut || !isBorderline(thread, kind, at));
  const judged = lines.filter(
    (line) => clear.some((label) => matches(line, label)) || !labels.some((label) => matches(line, label)),
  );
  return {
    right: judged.filter((line) => clear.some((label) => matches(line, label))).length,
    drafted: judged.length,
    found: clear.filter((label) => lines.some((line) => matches(line, label))).length,
    labelled: clear.length,
  };
}

export function sum(counts: readonly Count[]): Count & { precision: number; recall: number } {
  const total = { right: 0, drafted: 0, found: 0, labelled: 0 };
  for (const one of counts)
    for (const key of ['right', 'drafted', 'found', 'labelled'] as const) total[key] += one[key];
  return { ...total, precision: total.right / total.drafted, recall: total.found / total.labelled };
}
