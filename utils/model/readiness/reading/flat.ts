import type { Link } from '../../blocks';
import type { Folded } from '../fold';
import type { SectionKind } from '../languages/language';
import type { HeadingKinds } from './heading-kinds';
import type { Passage, Section } from './passage';
import { above, below, top } from './sections';

/** A passage before its words are looked at. */
export type Raw = Omit<Passage, 'sentences' | 'words' | 'role'> & {
  quoted: boolean;
  struck: boolean;
  /** Its text folded, once somebody asked for that. */
  folded: Folded | undefined;
};

/** A heading as it reads, with the place of its section among the passages. */
export interface Flat {
  passages: Raw[];
  headings: string[];
  /** Signs left before the rest is no longer read; not above 0 where the text went on. */
  left: number;
  /** Whether a line has more links than are looked at. */
  cut: boolean;
}

/** How far a text was read, and where in it one is. */
export interface State extends Flat {
  kinds: HeadingKinds;
  section: Section;
  /** The section around one that a mere label opened: it ends with the list, code or table below the label. */
  outer: Section | undefined;
  block: number;
  /** How many passages there were when a section began, and the sections that are parted by bold lines. */
  begins: Map<Section, number>;
  parted: Set<Section>;
}

/** Where among lists and quotes a piece stands. */
export interface Place {
  depth: number;
  /** Whether nothing else belongs to the item. */
  lone?: boolean;
  quoted: boolean;
  shape: 'line' | 'item';
  checked?: boolean;
}

/** Nothing read yet. Reads at most `most` signs. */
export function started(kinds: HeadingKinds, most: number): State {
  return {
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
}

/** Opens a section. Bold lines and labels part the one above from its beginning, or else end it. */
export function enter(state: State, title: string, level: number, known: SectionKind | undefined): void {
  const parent = above(state.section, level);
  const before = state.begins.get(parent) ?? 0;
  const isFirst = state.passages.slice(before, before + 3).every(({ text }) => /[:：]$/.test(text));
  if (level >= 7 && isFirst) state.parted.add(parent);
  state.section = below(parent, { title, level, known, belongs: level < 7 || state.parted.has(parent) });
  state.begins.set(state.section, state.passages.length);
}

/** Links of one line that are looked at: each may be looked for in all of the line. */
const mostLinks = 100;

/** Passages of a text that are read: thousands of them are a dump, not a description. */
const mostPassages = 1500;

/** Adds a passage, as far as the text is read. */
export function add(
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
  const raw: Raw = {
    text,
    shape,
    depth,
    block: state.block,
    section: state.section,
    links: links.length > mostLinks ? links.slice(0, mostLinks) : links,
    quoted,
    struck,
    folded: undefined,
  };
  if (checked !== undefined) raw.checked = checked;
  state.passages.push(raw);
}
