import type { Cues } from '../cues';
import type { SectionKind } from '../cue-kinds';
import type { Line } from './lines';
import { folded } from './plain';
import { unwrapped } from './unwrap';
import { type Statement, Sentence } from './statement';

/** The sentences of some lines, each with the section it stands in. */
export function statementsOf(lines: readonly Line[], known: readonly Cues[]): Statement[] {
  const found: Statement[] = [];
  let section: SectionKind | undefined;
  /** A section that a label opened: it ends with the next line. */
  let labelled: SectionKind | undefined;
  for (const line of lines) {
    if (line.kind === 'heading') {
      section = sectionOf(line.text, known);
      labelled = undefined;
      continue;
    }
    labelled = readLine(line, known, labelled ?? section, found) ?? (line.kind === 'item' ? labelled : undefined);
  }
  return found;
}

/** A letter, a number, a thumb or a question mark: dots and dashes say nothing. */
const says = /[\p{L}\p{N}\p{S}?？]/u;

/** Puts a line's sentences behind those found, and tells the section that its last words open for what follows. */
function readLine(
  line: Line,
  known: readonly Cues[],
  section: SectionKind | undefined,
  found: Statement[],
): SectionKind | undefined {
  const before = found.length;
  let inside = section;
  let opens: SectionKind | undefined;
  for (const text of unwrapped(line.text)) {
    const label = labelOf(text, known);
    if (label !== undefined) inside = label.section;
    opens = label?.rest === '' ? label.section : undefined;
    if (label?.rest !== '' && says.test(text))
      found.push(new Sentence(label?.rest ?? text, line, known, inside, found.length === before));
  }
  return opens;
}

/** What a heading or label announces. */
function sectionOf(heading: string, known: readonly Cues[]): SectionKind | undefined {
  if (heading.length > 60) return undefined;
  const plain = folded(heading).replaceAll(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '');
  for (const cues of known) {
    const kind = cues.section(plain);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const label = /^([^:：\n]{2,60})[:：](?!\/)\s*/u;

/** The label a sentence begins with, and what stands after it: "Decision: we keep it." */
function labelOf(text: string, known: readonly Cues[]): { section: SectionKind; rest: string } | undefined {
  const found = /[:：]/.test(text) ? label.exec(text) : null;
  const section = found === null ? undefined : sectionOf(found[1] ?? '', known);
  return found === null || section === undefined ? undefined : { section, rest: text.slice(found[0].length) };
}
