import type { Block, ListItem } from '@/utils/model/blocks';
import { deepest } from '../lines';
import { parseWikiInline } from './inline';

const marker = /^\s*([*#][*#-]{0,29}|-{1,3})\s+(.*)$/;
/** Dashes on their own begin no list; below an item they are one further in. */
const dashes = /^\s*-{2,3}\s/;
/** A line that cannot go on an item: it starts something of its own. */
const other = /^\s*(?:h[1-6]\.|bq\.|\||-{4,}\s*$|\{(?:code|noformat|quote|panel|expand|info|note|tip|warning)\b)/;

interface Open {
  depth: number;
  ordered: boolean;
  items: ListItem[];
}

/** The list that starts at line `at`, nested by the number of its signs; lines below an item belong to it. */
export function readItems(lines: readonly string[], at: number): { blocks: Block[]; next: number } | undefined {
  if (!marker.test(lines[at] ?? '') || dashes.test(lines[at] ?? '')) return undefined;
  const blocks: Block[] = [];
  const open: Open[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const found = marker.exec(line);
    if (found !== null) addItem(blocks, open, found[1] ?? '', found[2] ?? '');
    else if (line.trim() === '' || other.test(line)) break;
    else goOn(open, line);
  }
  return { blocks, next };
}

function addItem(blocks: Block[], open: Open[], signs: string, text: string): void {
  const depth = Math.min(signs.length, deepest);
  const ordered = signs.endsWith('#');
  while (open.length > 0 && isOver(open.at(-1), depth, ordered)) open.pop();
  if (open.at(-1)?.depth !== depth) start(blocks, open, depth, ordered);
  open.at(-1)?.items.push(itemOf(text));
}

function isOver(last: Open | undefined, depth: number, ordered: boolean): boolean {
  return last !== undefined && (last.depth > depth || (last.depth === depth && last.ordered !== ordered));
}

function start(blocks: Block[], open: Open[], depth: number, ordered: boolean): void {
  const items: ListItem[] = [];
  const parent = open.at(-1)?.items.at(-1)?.blocks ?? blocks;
  parent.push({ kind: 'list', ordered, items });
  open.push({ depth, ordered, items });
}

function itemOf(text: string): ListItem {
  return { blocks: [{ kind: 'paragraph', text: parseWikiInline(text) }] };
}

function goOn(open: Open[], line: string): void {
  open
    .at(-1)
    ?.items.at(-1)
    ?.blocks.push({ kind: 'paragraph', text: parseWikiInline(line) });
}
