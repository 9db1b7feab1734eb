import { matching } from './diff-match';

/** A stretch of text that both versions have, or only the later, or only the earlier. */
export interface Run {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many changed words or lines, finding the shortest difference is not worth its time. */
const limit = 1000;
/** Signs up to which words are looked at: what trackers let people write. A longer text is compared by its lines. */
const longest = 65_536;

// Han and kana are written without spaces: there a character is a word.
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}_])+|\n|[^\S\n]+|./gsu;
const lines = /[^\n]*\n|[^\n]+/g;

/**
 * What changed from one text to another, word by word; line by line, or all of it, where too much did.
 * The runs without the added ones are the earlier text, without the removed ones the later. Bounded:
 * two unlike texts of 200 KB take tens of milliseconds.
 */
export function diffWords(before: string, after: string): Run[] {
  const byWords = before.length <= longest && after.length <= longest ? diffBy(words, before, after) : undefined;
  return byWords ?? diffBy(lines, before, after) ?? joined([change(before, after)]);
}

/** Equal text (`same`) or what stands in place of what. Either side may be empty. */
interface Step {
  same: string;
  removed: string;
  added: string;
}

function diffBy(unit: RegExp, before: string, after: string): Run[] | undefined {
  const [a, b] = [before.match(unit) ?? [], after.match(unit) ?? []];
  const matches = matching(a, b, limit);
  if (matches === undefined) return undefined;
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const { inA, inB, length } of [...matches, { inA: a.length, inB: b.length, length: 0 }]) {
    steps.push(change(a.slice(i, inA).join(''), b.slice(j, inB).join('')));
    steps.push({ same: a.slice(inA, inA + length).join(''), removed: '', added: '' });
    [i, j] = [inA + length, inB + length];
  }
  return joined(steps);
}

function change(removed: string, added: string): Step {
  return { same: '', removed, added };
}

/** Steps as runs. A space that happens to match between two changes belongs to them: words read together. */
function joined(steps: Step[]): Run[] {
  const runs: Run[] = [];
  let open = change('', '');
  for (const [at, { same, removed, added }] of steps.entries()) {
    const isChanged = open.removed + open.added !== '' && isChange(steps[at + 1]);
    const bridge = isChanged && same !== '' && same.trim() === '' && !same.includes('\n') ? same : '';
    open = change(open.removed + removed + bridge, open.added + added + bridge);
    if (same === '' || bridge !== '') continue;
    close(open, runs);
    runs.push({ kind: 'same', text: same });
    open = change('', '');
  }
  close(open, runs);
  return runs;
}

function isChange(step: Step | undefined): boolean {
  return step !== undefined && step.removed + step.added !== '';
}

function close({ removed, added }: Step, runs: Run[]): void {
  if (removed !== '') runs.push({ kind: 'removed', text: removed });
  if (added !== '') runs.push({ kind: 'added', text: added });
}
