import type { Inline, Link } from '@/utils/model/blocks';
import { digList, digText } from '@/utils/model/dig';
import { addressesIn, linkKind } from '../links';

/** A piece of a line: what it reads as, what it refers to, and how it is marked. */
interface Piece {
  text: string;
  link?: Link;
  strong?: boolean;
  struck?: boolean;
}

/** The line that ADF's inline nodes make. Nodes that are not known read as the text they carry. */
export function inlineOf(nodes: readonly unknown[]): Inline {
  const pieces = nodes.map(pieceOf);
  const links = pieces.flatMap(({ text, link }) => (link ? [link] : bareLinks(text)));
  const told = pieces.filter(({ text }) => text.trim() !== '');
  return {
    text: pieces.map(({ text }) => text).join(''),
    ...(links.length > 0 && { links }),
    ...(told.length > 0 && told.every(({ strong }) => strong) && { strong: true }),
    ...(told.length > 0 && told.every(({ struck }) => struck) && { struck: true }),
  };
}

/** A picture or file in the text, as a line of its own kind: `mediaSingle` shows it, `mediaGroup` lists it. */
export function mediaLine(nodes: readonly unknown[], kind: 'image' | 'attachment'): Inline {
  const links = nodes.filter((node) => digText(node, 'type') === 'media').map((node) => mediaLink(node, kind));
  const caption = nodes.find((node) => digText(node, 'type') === 'caption');
  const { text } = inlineOf(digList(caption, 'content'));
  return { text, ...(links.length > 0 && { links }) };
}

function mediaLink(node: unknown, kind: Link['kind']): Link {
  const href = digText(node, 'attrs', 'url') ?? digText(node, 'attrs', 'id') ?? '';
  return { kind, text: digText(node, 'attrs', 'alt') ?? '', href };
}

const readers: Record<string, (node: unknown) => Piece> = {
  text: textPiece,
  hardBreak: () => ({ text: '\n' }),
  mention: (node) => {
    const name = (digText(node, 'attrs', 'text') ?? '').replace(/^@/, '');
    const id = digText(node, 'attrs', 'id') ?? '';
    return { text: `@${name || id}`, link: { kind: 'mention', text: `@${name || id}`, href: id } };
  },
  emoji: (node) => ({ text: digText(node, 'attrs', 'text') ?? digText(node, 'attrs', 'shortName') ?? '' }),
  inlineCard: card,
  blockCard: card,
  embedCard: card,
  status: (node) => ({ text: digText(node, 'attrs', 'text') ?? '' }),
  date: (node) => ({ text: dateOf(Number(digText(node, 'attrs', 'timestamp') ?? Number.NaN)) }),
  mediaInline: (node) => ({ text: '', link: mediaLink(node, 'attachment') }),
};

function pieceOf(node: unknown): Piece {
  const reader = Object.hasOwn(readers, digText(node, 'type') ?? '') ? readers[digText(node, 'type') ?? ''] : undefined;
  return reader ? reader(node) : { text: digText(node, 'attrs', 'text') ?? digText(node, 'text') ?? '' };
}

function textPiece(node: unknown): Piece {
  const text = digText(node, 'text') ?? '';
  const marks = digList(node, 'marks');
  const has = (type: string): boolean => marks.some((mark) => digText(mark, 'type') === type);
  const href = digText(
    marks.find((mark) => digText(mark, 'type') === 'link'),
    'attrs',
    'href',
  );
  return {
    text,
    ...(href !== undefined && { link: { kind: linkKind(href), text, href } }),
    // Underlined text reads as a heading as bold text does.
    ...((has('strong') || has('underline')) && { strong: true }),
    ...(has('strike') && { struck: true }),
  };
}

/** A smart link: the page shows its title, which only Atlassian knows; the author gave the address. */
function card(node: unknown): Piece {
  const href = digText(node, 'attrs', 'url') ?? digText(node, 'attrs', 'data', 'url') ?? '';
  return { text: href, ...(href !== '' && { link: { kind: linkKind(href), text: href, href } }) };
}

function bareLinks(text: string): Link[] {
  return addressesIn(text).map((href) => ({ kind: linkKind(href), text: href, href }));
}

/** Milliseconds since 1970, as the day that is meant. */
function dateOf(time: number): string {
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 10) : '';
}
