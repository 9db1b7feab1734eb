import type { Block, Inline, Link } from '@/utils/model/blocks';
import { decodeEntities } from './entities';
import { linkKind } from './links';
import { attribute, tagAt, type Tag } from './tags';

interface Reading {
  blocks: Block[];
  text: string;
  links: Link[];
  /** Level of the heading being read. */
  heading: number | undefined;
  rows: Inline[][] | undefined;
  list: boolean;
  /** Inside `<script>` or `<style>`: nothing a reader sees. */
  silent: boolean;
}

/** The blocks of raw HTML: headings, paragraphs, list items, tables, images and links. Everything else is its text. */
export function htmlBlocks(source: string): Block[] {
  const reading: Reading = {
    blocks: [],
    text: '',
    links: [],
    heading: undefined,
    rows: undefined,
    list: false,
    silent: false,
  };
  let at = 0;
  while (at < source.length) at = advance(reading, source, at);
  flush(reading);
  return reading.blocks;
}

function advance(reading: Reading, source: string, at: number): number {
  const angle = source.indexOf('<', at);
  const end = angle === -1 ? source.length : angle;
  if (!reading.silent) reading.text += source.slice(at, end);
  const tag = angle === -1 ? undefined : tagAt(source, angle);
  if (tag === undefined) {
    if (end < source.length) reading.text += '<';
    return end + 1;
  }
  if (tag.name === '!')
    reading.blocks.push({
      kind: 'hidden',
      text: source
        .slice(angle + 4, angle + tag.length)
        .replace(/-->$/, '')
        .trim(),
    });
  else take(reading, tag);
  return angle + tag.length;
}

function take(reading: Reading, tag: Tag): void {
  if (tag.name === 'script' || tag.name === 'style') reading.silent = !tag.closing;
  else if (/^h[1-6]$/.test(tag.name)) takeHeading(reading, tag);
  else if (/^(?:table|tr|td|th)$/.test(tag.name)) takeTable(reading, tag);
  else if (tag.name === 'img' || tag.name === 'a' || tag.name === 'video') takeLink(reading, tag);
  else if (tag.name === 'br') reading.text += '\n';
  else if (/^(?:p|div|li|ul|ol|summary|details|blockquote|hr|pre|dt|dd|section)$/.test(tag.name))
    takeBlock(reading, tag);
}

function takeBlock(reading: Reading, tag: Tag): void {
  flush(reading);
  reading.list = tag.name === 'li' && !tag.closing;
}

function takeHeading(reading: Reading, tag: Tag): void {
  flush(reading);
  reading.heading = tag.closing ? undefined : Number(tag.name.charAt(1));
}

function takeTable(reading: Reading, tag: Tag): void {
  flush(reading);
  if (tag.name === 'table' && tag.closing) reading.rows = undefined;
  if (tag.closing || tag.name === 'td' || tag.name === 'th') return;
  if (tag.name === 'table') reading.blocks.push({ kind: 'table', rows: (reading.rows = []) });
  else reading.rows?.push([]);
}

function takeLink(reading: Reading, tag: Tag): void {
  if (tag.closing) return;
  const href = attribute(tag, tag.name === 'a' ? 'href' : 'src');
  if (href === '') return;
  const kind = tag.name === 'a' ? linkKind(href) : 'image';
  reading.links.push({ kind, text: attribute(tag, 'alt'), href });
}

function flush(reading: Reading): void {
  const text: Inline = {
    text: decodeEntities(reading.text)
      .replaceAll(/[ \t]+/g, ' ')
      .replaceAll(/ ?\n[ \n]*/g, '\n')
      .trim(),
  };
  if (reading.links.length > 0) text.links = reading.links;
  if (text.text !== '' || text.links !== undefined) place(reading, text);
  reading.text = '';
  reading.links = [];
}

function place(reading: Reading, text: Inline): void {
  const row = reading.rows?.at(-1);
  if (row !== undefined) row.push(text);
  else if (reading.heading !== undefined) reading.blocks.push({ kind: 'heading', level: reading.heading, text });
  else if (reading.list) placeItem(reading.blocks, text);
  else reading.blocks.push({ kind: 'paragraph', text });
}

function placeItem(blocks: Block[], text: Inline): void {
  const last = blocks.at(-1);
  const item = { blocks: [{ kind: 'paragraph' as const, text }] };
  if (last?.kind === 'list') last.items.push(item);
  else blocks.push({ kind: 'list', ordered: false, items: [item] });
}
