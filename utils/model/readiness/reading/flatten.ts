import type { Block, Inline, Link, ListItem } from '../../blocks';
import { add, enter, type Flat, type Place, started, type State } from './flat';
import { headingKind, readsAsHeading } from './headings';
import type { HeadingKinds } from './heading-kinds';
import { labelOf, type Labelled } from './labels';
import { linksByLine } from './line-links';
import { top } from './sections';
import { takeTable } from './flatten-table';

/**
 * The lines, items and cells of the text in page order, each with the section it stands in. Reads at most `most` signs.
 */
export function flatten(kinds: HeadingKinds, blocks: readonly Block[], most: number): Flat {
  const state = started(kinds, most);
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

/** A heading that is a criterion itself: "AC-2: The list shows each export". */
function criterionIn(kinds: HeadingKinds, heading: string): Labelled | undefined {
  const label = /\d/.test(heading) ? labelOf(kinds, heading) : undefined;
  return label?.kind === 'criteria' && /\d$/.test(label.label) && label.rest !== '' ? label : undefined;
}

const none: readonly Link[] = [];

function takeParagraph(state: State, text: Inline, place: Place): void {
  if (text.strong === true && readsAsHeading(text.text) && (labelOf(state.kinds, text.text)?.rest ?? '') === '')
    return openSection(state, text, 7);
  const before = state.section;
  const struck = text.struck === true;
  if (!text.text.includes('\n')) takeLine(state, text.text, text.links ?? none, place, struck);
  else {
    const lines = text.text.split('\n');
    const links = linksByLine(text, lines);
    lines.forEach((line, at) => takeLine(state, line, links[at] ?? none, place, struck));
  }
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
  };
  if (checked !== undefined) inside.checked = checked;
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
