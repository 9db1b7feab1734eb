import { indentOf } from '../lines';

export const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const fence = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;
export const quote = /^ {0,3}> ?/;
const htmlStart =
  /^ {0,3}(?:<!--|<\/?(?:details|summary|div|p|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|hr|br|pre|center|section|blockquote|dl|dt|dd|img|picture|video|style|script|kbd|sub|sup|a|b|i|span|font)\b)/i;
/** Tags that start an HTML block only when they stand alone on the line. */
const inlineTag = /^ {0,3}<\/?(?:br|img|picture|video|kbd|sub|sup|a|b|i|span|font)\b/i;

/** Whether a line is a rule across the page. */
export function isRule(line: string): boolean {
  return line.length < 500 && rule.test(line);
}

/** Whether raw HTML begins with this line. */
export function startsHtml(line: string): boolean {
  if (!htmlStart.test(line)) return false;
  return !inlineTag.test(line) || /^[^<]*<[^<>]*>\s*$/.test(line);
}

export interface ItemStart {
  /** The bullet, or `.` or `)` of a number: another one starts another list. */
  sign: string;
  ordered: boolean;
  /** The column in which the item's text begins. */
  content: number;
  /** Signs up to the end of the marker, and the columns after it that are no part of the text. */
  after: number;
  gap: number;
  /** Whether it ends a paragraph above it without a blank line. */
  interrupts: boolean;
}

const marker = /^(\s{0,40})([-+*]|\d{1,9}[.)])(?:([ \t]{1,40})(?=\S)|[ \t]*$)/;

/** The marker that starts a line, if any. */
export function itemStart(line: string): ItemStart | undefined {
  const found = marker.exec(line);
  if (found === null || indentOf(line) > 3) return undefined;
  const sign = found[2] ?? '';
  const ordered = sign.length > 1;
  const columns = found[3] === undefined ? 1 : indentOf(found[3]);
  const gap = columns > 4 ? 1 : columns;
  const content = indentOf(line) + sign.length + gap;
  const after = (found[1] ?? '').length + sign.length;
  return { sign: sign.slice(-1), ordered, content, after, gap, interrupts: found[3] !== undefined };
}

const divider = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const mostCells = 100;

/** Whether a line and the one below it are the head of a table. */
export function startsTable(line: string, following: string | undefined): boolean {
  if (!line.includes('|') || following === undefined || !following.includes('-') || following.length > 2000)
    return false;
  return divider.test(following) && cellsOf(line).length === cellsOf(following).length;
}

/** The cells of a row; `\|` is a sign of the text. At most 100. */
export function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/, mostCells).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}

/** Whether a line may start anything but a paragraph or code: a quick look at its first sign. */
export function mayStartBlock(line: string): boolean {
  return '#*-_+`~><|0123456789'.includes(line.trimStart().charAt(0)) || line.includes('|');
}

/** Whether a line ends the paragraph before it. */
export function startsBlock(line: string, following: string | undefined): boolean {
  if (!mayStartBlock(line)) return false;
  return (
    atx.test(line.slice(0, 2000)) ||
    isRule(line) ||
    fence.test(line) ||
    quote.test(line) ||
    startsHtml(line) ||
    itemStart(line)?.interrupts === true ||
    startsTable(line, following)
  );
}
