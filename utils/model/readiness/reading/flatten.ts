import type { Block, Inline, Link, ListItem } from '../../blocks';
import type { SectionKind } from '../languages/language';
import { headingKind, type HeadingKinds, readsAsHeading } from './headings';
import { labelOf, type Labelled } from './labels';
import { linksByLine } from './line-links';
import type { Passage, Section } from './passage';
import { above, below, top } from './sections';

/** A passage before its words are looked at. */
export type Raw = Omit<Passage, 'sentences' | 'words' | 'role'> & { quoted: boolean; struck: boolean };

/** A heading as it reads, with the place of its section among the passages. */
export interface Flat {
  passages: Raw[];
  headings: string[];
  /** Signs left before the rest is no longer read; not above 0 where the text went on. */
  left: number;
  /** Whether a line has more links than are looked at. */
  cut: boolean;
}

interface State extends Flat {
  kinds: HeadingKinds;
  section: Section;
  /** The section around one that a mere label opened: it ends with the list, code or table below the label. */
  outer: Section | undefined;
  block: number;
  /** How many passages there were when a section began, and the sections that are parted by bold lines. */
  begins: Map<Section, number>;
  parted: Set<Section>;
}

interface Place {
  depth: number;
  /** Whether nothing else belongs to the item. */
  lone?: boolean;
  quoted: boolean;
  shape: 'line' | 'item';
  checked?: boolean;
}

/** The lines, items and cells of the text in page order, each with the section it stands in. Reads at most `most` signs. */
export function flatten(kinds: HeadingKinds, blocks: readonly Block[], most: number): Flat {
  const state: State = {
    kinds,
    passages: [],
    headings: [],
    section: top,
    outer: undefined,
    block: 0,
    left: most,
    cut: false,
    begins: new Map(),
    parted: new Set(),
  };
  for (const block of blocks) {
    take(state, block, { depth: 0, quoted: false, shape: 'line' });
    if (block.kind === 'list' || block.kind === 'code' || block.kind === 'table') closeLabel(state);
  }
  return state;
}

function take(state: State, block: Block, place: Place): void {
  if (state.left <= 0) return;
  state.block += 1;
  if (block.kind === 'heading') openSection(state, block.text, block.level);
  else if (block.kind === 'paragraph') takeParagraph(state, block.text, place);
  else if (block.kind === 'list') for (const item of block.items) takeItem(state, item, place);
  else if (block.kind === 'quote') for (const inner of block.blocks) take(state, inner, { ...place, quoted: true });
  else if (block.kind === 'panel') takePanel(state, block.blocks, place);
  else if (block.kind === 'code') takeCode(state, block.text, place);
  else if (block.kind === 'table') takeTable(state, block.rows, place);
}

/** What a panel or a fold opens ends with it. */
function takePanel(state: State, blocks: readonly Block[], place: Place): void {
  const { section, outer } = state;
  for (const inner of blocks) take(state, inner, place);
  state.section = section;
  state.outer = outer;
}

function closeLabel(state: State): void {
  state.section = state.outer ?? state.section;
  state.outer = undefined;
}

function openSection(state: State, text: Inline, level: number): void {
  state.headings.push(text.text);
  const told = criterionIn(state.kinds, text.text);
  const kind = told?.kind ?? headingKind(state.kinds, text.text);
  enter(state, told?.label ?? text.text, level, kind);
  state.outer = undefined;
  if (text.links !== undefined || told !== undefined)
    add(state, told?.rest ?? '', text.links ?? [], { depth: 0, quoted: false, shape: 'line' });
}

/** Bold lines and labels part a section from its beginning, or else end it. */
function enter(state: State, title: string, level: number, known: SectionKind | undefined): void {
  const parent = above(state.section, level);
  const before = state.begins.get(parent) ?? 0;
  const isFirst = state.passages.slice(before, before + 3).every(({ text }) => /[:：]$/.test(text));
  if (level >= 7 && isFirst) state.parted.add(parent);
  state.section = below(parent, { title, level, known, belongs: level < 7 || state.parted.has(parent) });
  state.begins.set(state.section, state.passages.length);
}

/** A heading that is a criterion itself: "AC-2: The list shows each export". */
function criterionIn(kinds: HeadingKinds, heading: string): Labelled | undefined {
  const label = /\d/.test(heading) ? labelOf(kinds, heading) : undefined;
  return label?.kind === 'criteria' && /\d$/.test(label.label) && label.rest !== '' ? label : undefined;
}

function takeParagraph(state: State, text: Inline, place: Place): void {
  if (text.strong === true && readsAsHeading(text.text) && (labelOf(state.kinds, text.text)?.rest ?? '') === '')
    return openSection(state, text, 7);
  const before = state.section;
  const lines = text.text.split('\n');
  const links = linksByLine(text, lines);
  lines.forEach((line, at) => takeLine(state, line, links[at] ?? [], place, text.struck === true));
  if (state.section.level === 8) state.section = before.level === 8 ? top : before;
}

function takeLine(state: State, line: string, links: readonly Link[], place: Place, struck: boolean): void {
  if (state.left <= 0 || (line === '' && links.length === 0)) return;
  const label = labelOf(state.kinds, line, place.shape === 'item' && place.lone === true);
  if (label === undefined) return add(state, line, links, place, struck);
  state.headings.push(label.label);
  if (label.rest === '') state.outer ??= state.section;
  enter(state, label.label, label.rest === '' ? 7 : 8, label.kind);
  if (label.rest !== '' || links.length > 0) add(state, label.rest, links, place, struck);
}

function takeItem(state: State, item: ListItem, place: Place): void {
  const before = state.section;
  const { checked } = item;
  const inside: Place = {
    depth: place.depth + 1,
    quoted: place.quoted,
    shape: 'item',
    lone: item.blocks.length === 1,
    ...(checked === undefined ? {} : { checked }),
  };
  item.blocks.forEach((block, at) =>
    take(state, block, at === 0 ? inside : { ...inside, shape: block.kind === 'list' ? 'item' : 'line' }),
  );
  state.section = before;
}

const gherkin =
  /^[ \t]*(?:feature|scenario|given|szenario|angenommen|scénario|soit|escenario|dado|cenário|сценарий|допустим|シナリオ|前提|场景|假如)\b.*$/imu;

function takeCode(state: State, text: string, place: Place): void {
  if (!gherkin.test(text)) return add(state, text, [], place, false, 'code');
  for (const line of text.split('\n')) if (line.trim() !== '') add(state, line.trim(), [], place);
}

function takeTable(state: State, rows: readonly Inline[][], place: Place): void {
  const before = state.section;
  const columns = (rows[0] ?? []).map((cell) => headingKind(state.kinds, cell.text));
  const headed =
    rows.length > 1 &&
    known(columns) > 0 &&
    known(columns) >= known(rows.slice(0, mostRows).map((row) => headingKind(state.kinds, row[0]?.text ?? '')));
  rows.slice(0, mostRows).forEach((row, at) => {
    if (at > 0 || !headed) takeRow(state, row, headed ? columns : [], rows[0] ?? [], place, before);
  });
  state.section = before;
}

/** Rows of a table that are read. */
const mostRows = 300;

function known(kinds: readonly (Section['kind'] | undefined)[]): number {
  return kinds.filter((kind) => kind !== undefined).length;
}

function takeRow(
  state: State,
  row: readonly Inline[],
  columns: readonly (Section['kind'] | undefined)[],
  head: readonly Inline[],
  place: Place,
  before: Section,
): void {
  const rowKind = row.length > 1 ? headingKind(state.kinds, row[0]?.text ?? '') : undefined;
  row.forEach((cell, at) => {
    if (rowKind !== undefined && at === 0) return;
    const column = columns[at];
    if (rowKind !== undefined) state.section = { kind: rowKind, title: row[0]?.text ?? '', level: 8 };
    else state.section = column === undefined ? before : { kind: column, title: head[at]?.text ?? '', level: 8 };
    state.block += 1;
    for (const line of cell.text.split('\n'))
      if (line !== '' || cell.links !== undefined)
        add(state, line, cell.links ?? [], place, cell.struck === true, 'cell');
  });
}

/** Links of one line that are looked at: each may be looked for in all of the line. */
const mostLinks = 100;

/** Passages of a text that are read: thousands of them are a dump, not a description. */
const mostPassages = 1500;

function add(
  state: State,
  text: string,
  links: readonly Link[],
  place: Place,
  struck = false,
  shape: Passage['shape'] = place.shape,
): void {
  if (shape !== 'code') state.left -= text.length + 1;
  if (state.passages.length >= mostPassages) state.left = 0;
  if (links.length > mostLinks) state.cut = true;
  const { depth, quoted, checked } = place;
  state.passages.push({
    text,
    shape,
    depth,
    block: state.block,
    section: state.section,
    links: links.slice(0, mostLinks),
    quoted,
    struck,
    ...(checked === undefined ? {} : { checked }),
  });
}
