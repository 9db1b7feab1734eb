import { onceEach } from '../once';
import type { Row } from './row';

/** Another open issue whose title says much the same, and the words that both have, the rarest first. */
export interface Alike {
  row: Row;
  words: string[];
}

/** Finds likely duplicates among the rows that it was made from. */
export interface Alikes {
  /** At most three, the likeliest first. */
  of(row: Row): Alike[];
}

/**
 * So much of the weight of two titles must be in the words that both have. Lower, and templates look like duplicates.
 */
const enough = 0.6;
/** Sums of the same weights in another order differ by less. */
const slip = 1e-9;
const most = 3;

/**
 * Titles by their words; a rare one weighs more, as in a search. Two are alike where the words of both weigh at least
 * six tenths of the words of either (Jaccard, weighted by inverse document frequency). Pure.
 */
export function createAlikes(rows: readonly Row[]): Alikes {
  const steps = alikesInSteps(rows);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Titles looked through in one step. */
const stride = 100;

/** The same in steps, a fraction of a millisecond each, between which a page can do other things. */
export function* alikesInSteps(rows: readonly Row[]): Generator<void, Alikes> {
  // What is marked already is no news; Jira leaves it open.
  const open = rows.filter(({ state, duplicateOf }) => state !== 'closed' && duplicateOf === undefined);
  const words: ReadonlySet<string>[] = [];
  const having = new Map<string, number[]>();
  for (const [at, row] of open.entries()) {
    if (at % stride === stride - 1) yield;
    const own = titleWords(row);
    words.push(own);
    for (const word of own) {
      const places = having.get(word);
      if (places) places.push(at);
      else having.set(word, [at]);
    }
  }
  const weigh = (word: string): number => Math.log(1 + (open.length + 1) / (having.get(word)?.length ?? 1));
  const heft = (list: Iterable<string>): number => [...list].reduce((sum, word) => sum + weigh(word), 0);
  const hefts: number[] = [];
  const find = (given: Row): Alike[] => {
    const { ref, duplicateOf } = given;
    if (duplicateOf !== undefined) return [];
    const own = [...titleWords(given)].sort((a, b) => weigh(b) - weigh(a));
    const whole = heft(own);
    const near = new Set(telling(own, whole, weigh).flatMap((word) => having.get(word) ?? []));
    const found = [...near].flatMap((at) => {
      const [row, theirs] = [open[at], words[at]];
      if (!row || !theirs || row.ref === ref) return [];
      const its = (hefts[at] ??= heft(theirs));
      const shared = own.filter((word) => theirs.has(word));
      const both = heft(shared);
      const likeness = both / (whole + its - both);
      return shared.length > 1 && likeness >= enough - slip ? [{ row, words: shared, likeness }] : [];
    });
    found.sort((a, b) => b.likeness - a.likeness || (a.row.ref < b.row.ref ? -1 : 1));
    return found.slice(0, most).map(({ row, words }) => ({ row, words }));
  };
  return { of: onceEach(find) };
}

/**
 * The rarest words, of which a title that is alike must have one: without them the rest weighs too little. So common
 * words are never looked up, and ten thousand titles take a moment.
 */
function telling(sorted: readonly string[], whole: number, weigh: (word: string) => number): string[] {
  let rest = whole;
  const end = sorted.findIndex((word) => {
    const isOver = rest < (enough - slip) * whole;
    rest -= weigh(word);
    return isOver;
  });
  return end < 0 ? [...sorted] : sorted.slice(0, end);
}

/** A run of letters and digits; of scripts that put no spaces between words, what two neighbours make. */
const runs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}\p{M}]+/gu;
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** As one issue changes, the titles of all others stay. */
const titleWords = onceEach(({ title }: Row): ReadonlySet<string> => wordsOf(title));

/** The words of a title, without capitals and accents. */
function wordsOf(title: string): Set<string> {
  const text = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = new Set<string>();
  for (const [run] of text.matchAll(runs)) {
    if (!spaceless.test(run)) words.add(run);
    else for (const pair of pairsOf(run)) words.add(pair);
  }
  return words;
}

function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}
