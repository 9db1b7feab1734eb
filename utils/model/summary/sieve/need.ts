import { marks } from './marks';

/** What a text must hold for an expression to be found in it. */
export interface Need {
  /** All that it can match, where that is a few texts. */
  exact?: readonly string[];
  /** One of these is in whatever it matches; absent where that cannot be told. */
  some?: readonly string[];
  /** Whether all that it matches is empty or ends with a blank. */
  blank?: boolean;
}

/** Nothing is known of what it matches. */
export const unknown: Need = {};

/** It matches a place and no sign. */
export const nothing: Need = { exact: [''] };

/** Texts that are told one by one: of what follows each other, and of what stands for each other. */
const mostInRow = 700;
const mostInAll = 1024;

/** Some texts as what must be there, unless one of them is empty: that one is in every text. */
function usable(texts: readonly string[]): readonly string[] | undefined {
  return texts.includes('') ? undefined : texts;
}

/** The texts of which one is in whatever is matched. */
export function textsOf({ exact, some }: Need): readonly string[] | undefined {
  return exact === undefined ? some : usable(exact);
}

const chances = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5];

/** How often one of some texts is met by chance, very roughly: each further sign makes one ten times rarer. */
function chanceOf(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) {
    const atStart = text.includes(marks.start);
    const signs = text.length - Number(atStart) - Number(text.startsWith(marks.wordStart));
    sum += (chances[Math.min(signs, 5)] ?? 0) * (atStart ? 0.1 : 1);
  }
  return sum;
}

/** The rarer of two. */
function rarer(one: Need['some'], other: Need['some']): Need['some'] {
  if (one === undefined || other === undefined) return one ?? other;
  return chanceOf(other) < chanceOf(one) ? other : one;
}

function needing(some: Need['some']): Need {
  return some === undefined ? unknown : { some };
}

/** What is needed where one of some stands. */
export function anyOf(needs: readonly Need[]): Need {
  const [only] = needs;
  if (only !== undefined && needs.length === 1) return only;
  const exact: string[] = [];
  if (needs.every((need) => need.exact !== undefined)) for (const need of needs) exact.push(...(need.exact ?? []));
  if (exact.length > 0 && exact.length <= mostInAll) return { exact };
  const all = needs.map(textsOf);
  return all.every((texts) => texts !== undefined) ? { some: all.flat() } : unknown;
}

/**
 * One text behind another. A place that could be marked twice, or before itself, is marked once: less is needed then.
 */
function joined(before: string, after: string): string {
  const again = after.startsWith(marks.start)
    ? before !== '' && before !== marks.wordStart
    : after.startsWith(marks.end) && before.endsWith(marks.end);
  return before + (again ? after.slice(1) : after);
}

const ends: ReadonlySet<string> = new Set([' ', marks.wordStart, marks.start]);

/** Whether a word may only begin behind it: at a start, behind a blank, or where one may only begin before it. */
function beginsWord({ exact, blank }: Need, before: boolean): boolean {
  if (exact === undefined) return before && blank === true;
  return exact.every((text) => (text === '' ? before : ends.has(text.charAt(text.length - 1))));
}

function isBlank({ exact, blank }: Need): boolean {
  return blank ?? exact?.every((text) => text === '' || text.endsWith(' ')) ?? false;
}

/** A text that stands where a word begins: it is looked for there only. */
function atWord(text: string): string {
  return /^\w/.test(text) ? marks.wordStart + text : text;
}

/** What is needed where they stand one behind the other. */
export function rowOf(needs: readonly Need[]): Need {
  let row: readonly string[] = [''];
  let best: Need['some'];
  let whole = true;
  let atStart = false;
  for (const need of needs) {
    const { exact, some } = need;
    const begins = atStart;
    atStart = beginsWord(need, begins);
    if (exact !== undefined && row.length * exact.length <= Math.max(mostInRow, row.length, exact.length)) {
      row = row.flatMap((before) =>
        exact.map((after) => (before === '' && begins ? atWord(after) : joined(before, after))),
      );
      continue;
    }
    whole &&= exact !== undefined && row.length === 1 && row[0] === '';
    best = rarer(rarer(best, usable(row)), some);
    row = exact === undefined ? [''] : begins ? exact.map(atWord) : exact;
  }
  return whole ? { exact: row } : needing(rarer(best, usable(row)));
}

/** What is needed where it stands so many times at the least, and so many at the most. */
export function timesOf(need: Need, least: number, most: number): Need {
  const blank = isBlank(need);
  if (least > 0) return most === 1 ? need : { ...needing(textsOf(need)), blank };
  return most === 1 && need.exact !== undefined ? { exact: [...need.exact, ''] } : { blank };
}
