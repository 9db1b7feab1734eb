import type { Row } from '@/utils/model/rows/row';
import type { Heading, Line } from './List';

/** So many issues a page of the plain table holds. */
export const perPage = 100;

/** Issues under one heading, or under none, each with its place among all lines. */
interface Block {
  heading: Heading | undefined;
  rows: { row: Row; index: number }[];
}

/** One page; `from` and `to` count issues from 1, `page` and `pages` count pages. */
export interface IssuePage {
  blocks: Block[];
  from: number;
  to: number;
  total: number;
  page: number;
  pages: number;
}

/** A page of the lines, from 1: its issues under the headings that they stand under, also where those began before. */
export function pageOf(lines: readonly Line[], page: number): IssuePage {
  const blocks: Block[] = [];
  let heading: Heading | undefined;
  let total = 0;
  for (const [index, line] of lines.entries()) {
    if ('heading' in line) heading = line;
    else {
      total += 1;
      if (numberOf(total) === page) add(blocks, heading, { row: line.row, index });
    }
  }
  const from = (page - 1) * perPage + 1;
  return { blocks, from, to: Math.min(from + perPage - 1, total), total, page, pages: Math.max(1, numberOf(total)) };
}

function add(blocks: Block[], heading: Heading | undefined, row: Block['rows'][number]): void {
  const last = blocks.at(-1);
  if (last && last.heading === heading) last.rows.push(row);
  else blocks.push({ heading, rows: [row] });
}

/** On which page the nth issue stands. */
function numberOf(nth: number): number {
  return Math.ceil(nth / perPage);
}

/** On which page a line stands. */
export function pageWith(lines: readonly Line[], index: number): number {
  return Math.max(1, numberOf(lines.slice(0, index + 1).filter(isIssue).length));
}

/** Where the first issue of a page stands among the lines; undefined where there is no such page. */
export function firstOn(lines: readonly Line[], page: number): number | undefined {
  return pageOf(lines, page).blocks[0]?.rows[0]?.index;
}

function isIssue(line: Line): boolean {
  return 'row' in line;
}
