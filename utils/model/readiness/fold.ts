const address = /https?:\/\/[^\s<>]+/g;

const plainWord = /[a-z0-9][a-z0-9'_-]*|->|=>|#/g;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*|->|=>|#/gu;

/** Traditional Chinese signs, each with its simplified one. */
const signs =
  '們们這这對对說说個个請请無无沒没錯错誤误異异標标準准條条驗验實实際际為为從从優优復复刪删級级換换構构檢检調调圖图見见連连結结規规設设計计導导顯显現现難难閱阅轉转與与時时後后當当應应該该須须項项務务補补備备題题問问動动機机價价義义場场劇剧給给將将並并賴赖關关參参資资產产類类驟骤詳详細细議议報报檔档簡简據据錄录處处發发態态頁页標标';

const simplified: ReadonlyMap<string, string> = new Map(
  [...signs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`);

const allTraditional = new RegExp(traditional.source, 'g');

/** Signs that bear no accent and are no part of one: those of ASCII, Chinese, Japanese, and the marks between words. */
const unaccented = /^[\0-\x7f\u2010-\u203a\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uffee]*$/;

/** A text with simplified Chinese signs for traditional ones. */
export function simplify(text: string): string {
  return traditional.test(text) ? text.replaceAll(allTraditional, (sign) => simplified.get(sign) ?? sign) : text;
}

/** Whether a text has signs of ASCII only. */
export function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/**
 * A text in lower case, without accents (many leave them out), with straight apostrophes and simplified Chinese signs.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const straight = simplify(lower).replaceAll('’', "'");
  return unaccented.test(straight)
    ? straight
    : straight
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .normalize('NFC');
}

/** A text made ready once for all who look for something in it. */
export interface Folded {
  text: string;
  words: readonly string[];
}

/** A text folded, and its words. */
export function foldedOf(text: string): Folded {
  const folded = fold(text);
  return { text: folded, words: text.includes('://') ? wordsOf(text) : wordsIn(folded) };
}

/** A text folded, without addresses. */
export function foldWords(text: string): string {
  return fold(text.includes('://') ? text.replaceAll(address, ' ') : text);
}

/** The words of a text, folded, without addresses and without the `s` at the end: one form for one and many. */
export function wordsOf(text: string): string[] {
  return wordsIn(foldWords(text));
}

/** The same of a text that is folded already. */
export function wordsIn(folded: string): string[] {
  const words = folded.match(isPlain(folded) ? plainWord : wordPattern) ?? [];
  for (let at = 0; at < words.length; at += 1) words[at] = baseOf(words[at] ?? '');
  return words;
}

/** The code of `s`: signs are compared by their codes where each word of a text is looked at. */
const s = 115;

/** A word without the `s` of the plural. */
export function baseOf(word: string): string {
  const last = word.length - 1;
  return last > 2 && word.charCodeAt(last) === s && word.charCodeAt(last - 1) !== s ? word.slice(0, last) : word;
}

const pluralEnd = /(?<=[^ ]{2}[^ s])s(?= |$)/g;

/** A line with each of its words, parted by spaces, without the `s` of the plural. */
export function basesIn(line: string): string {
  return /s(?: |$)/.test(line) ? line.replaceAll(pluralEnd, '') : line;
}
