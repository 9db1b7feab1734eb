import type { Block, Inline, Link, ListItem } from '../../blocks';
import { sentences } from '../../blocks-text';
import { mailStart } from './mail';

/** One paragraph, item or line of somebody's own words, before its sentences are parted. */
export interface Line {
  kind: 'heading' | 'line' | 'item';
  text: string;
  /** Set on task list items only. */
  checked?: boolean;
  /** Names mentioned in it, each with its @ where it reads so. */
  mentions: readonly string[];
}

type Place = Pick<Line, 'kind' | 'checked'>;

/** What a comment says in its author's own words, and the sentences it quotes of others. */
export interface Lines {
  own: readonly Line[];
  quotes: readonly string[];
}

/** Quoted sentences that are looked at: who quotes more speaks to all of it. */
const mostQuotes = 30;

/** What looking at a line costs beside its signs, in signs: hundreds of lines of a sign each are no comment. */
const lineCost = 60;

/** What the end of a sentence costs, likewise: thousands of sentences of a word each are none either. */
const sentenceCost = 20;

/** People mentioned in one line that are told apart: each is looked for in each of its sentences. */
const mostMentions = 20;

/** Signs of one text that are read: seven printed pages. */
const mostRead = 20_000;

const none: readonly never[] = [];

interface State {
  own: Line[];
  quotes: string[];
  left: number;
}

/**
 * Parts somebody's own words from quotes; code, tables, hidden and struck text are nobody's word. Reads the first
 * 20,000 signs.
 */
export function linesOf(blocks: readonly Block[]): Lines {
  const state: State = { own: [], quotes: [], left: mostRead };
  for (const block of blocks) take(state, block, { kind: 'line' });
  setMailApart(state);
  return {
    own: state.own,
    quotes: state.quotes.length === 0 ? none : quotedIn(state.quotes),
  };
}

function quotedIn(quotes: readonly string[]): string[] {
  return quotes
    .slice(0, mostQuotes)
    .flatMap((quote) => sentences(quote))
    .slice(0, mostQuotes);
}

/** What stands below the head of a mail is another's word. */
function setMailApart(state: State): void {
  const found = mailStart(state.own);
  if (found === undefined) return;
  const quoted = state.own.splice(found.line);
  const [first] = quoted;
  if (first === undefined) return;
  const before = first.text.slice(0, found.sign).trim();
  if (before !== '') state.own.push({ ...first, text: before });
  state.quotes.push(first.text.slice(found.sign), ...quoted.slice(1).map(({ text }) => text));
}

function take(state: State, block: Block, place: Place): void {
  if (state.left <= 0) return;
  if (block.kind === 'heading') add(state, block.text, { kind: 'heading' });
  else if (block.kind === 'paragraph') add(state, block.text, isTitle(block.text, place) ? { kind: 'heading' } : place);
  else if (block.kind === 'list') for (const item of block.items) takeItem(state, item);
  else if (block.kind === 'panel') for (const inner of block.blocks) take(state, inner, place);
  else if (block.kind === 'quote') state.quotes.push(...linesOf(block.blocks).own.map((line) => line.text));
}

/** A bold line that is no sentence is a heading in all but name. */
function isTitle({ strong, text }: Inline, { kind }: Pick<Line, 'kind'>): boolean {
  return strong === true && kind === 'line' && text.length <= 80 && !/[\n.!?。！？]/.test(text);
}

const item = { kind: 'item' } as const;

function takeItem(state: State, { blocks, checked }: ListItem): void {
  const place = checked === undefined ? item : ({ kind: 'item', checked } as const);
  for (const block of blocks) take(state, block, place);
}

function add(state: State, { text, links, struck }: Inline, place: Place): void {
  if (struck === true) return;
  const { read, left } = affordable(text, state.left);
  state.left = left;
  const quoted = read.includes('>') ? read.split('\n').filter((line) => /^\s*>/.test(line)) : [];
  state.quotes.push(...quoted.map((line) => line.replace(/^[\s>]+/, '')));
  const mentions = mentionedIn(links ?? none);
  if (quoted.length === 0) state.own.push(lineOf(read, mentions, place));
  else for (const piece of own(read)) state.own.push(lineOf(piece, mentions, place));
}

/** Named one by one: spreading costs as much as all the rest of reading a line. */
function lineOf(text: string, mentions: readonly string[], { kind, checked }: Place): Line {
  return checked === undefined ? { kind, text, mentions } : { kind, text, checked, mentions };
}

function mentionedIn(links: readonly Link[]): readonly string[] {
  if (links.length === 0) return none;
  const mentioned = links.flatMap((link) => (link.kind === 'mention' ? [link.text] : []));
  return [...new Set(mentioned)].slice(0, mostMentions);
}

/** As much of a text as may be read where so many signs are left, and how many are left then. */
function affordable(text: string, signs: number): { read: string; left: number } {
  let left = signs - lineCost;
  for (let at = 0; at < text.length; at += 1) {
    left -= 1 + costOfEnd(text, at);
    if (left < 0) return { read: text.slice(0, at), left };
  }
  return { read: text, left };
}

/** What the sign there costs beside itself, where a line or a sentence ends with it. By code: it is asked of each. */
function costOfEnd(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === lineEnd) return lineCost;
  if (!isEnd(sign)) return 0;
  return sign > 127 || text.charAt(at + 1).trim() === '' ? sentenceCost : 0;
}

const lineEnd = 10;
/** Whether a sign ends a sentence (.!?。！？); those of ASCII only before a blank. */
function isEnd(sign: number): boolean {
  return sign < 128 ? sign === 46 || sign === 33 || sign === 63 : sign === 0x3002 || sign === 0xff01 || sign === 0xff1f;
}

/** The lines between quoted ones: not every tracker's markup knows `>`. */
function own(text: string): string[] {
  return text
    .split(/^\s*>.*$/m)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
