import type { Link } from '../../blocks';
import type { SectionKind, SignalKind } from '../languages/language';
import type { Hit } from '../lexicon';

/** One sentence and what its words tell. */
export interface Sentence {
  /** Verbatim as it reads on the page. */
  text: string;
  words: readonly string[];
  hits: readonly Hit[];
}

/** What a passage is to a reader of the ticket. */
export type Role =
  /** The author's own words. */
  | 'own'
  /** A template's request to the writer, left standing. */
  | 'prompt'
  /** A place left empty: TBD, `…`, `_user_`. */
  | 'blank'
  /** "None", "n/a": the author says there is nothing. */
  | 'nothing'
  /** A box of a template about the writer's conduct. */
  | 'conduct'
  /** Somebody else's words. */
  | 'quoted'
  /** Code, logs. */
  | 'code'
  /** Nothing but addresses and names of people or files. */
  | 'bare'
  /** Struck through. */
  | 'struck';

/** The section a passage stands in. */
export interface Section {
  kind: SectionKind | 'other' | 'top';
  /** Its heading as it reads. */
  title: string;
  /** 1 to 6 for headings, 7 for bold lines and labels, 8 for the label of one item or row. */
  level: number;
  /** The section it is a part of. */
  parent?: Section;
}

/** One line, item or cell of the text. */
export interface Passage {
  /** Verbatim, without its label. */
  text: string;
  shape: 'line' | 'item' | 'cell' | 'code';
  /** How deep in lists, 0 outside. */
  depth: number;
  /** Number of the block it comes from: lines of one paragraph share it. */
  block: number;
  checked?: boolean;
  section: Section;
  links: readonly Link[];
  sentences: readonly Sentence[];
  /** Words of the text without addresses. */
  words: number;
  role: Role;
}

/** Whether a sentence holds a signal. */
export function tells(sentence: Sentence, kind: SignalKind): boolean {
  for (const hit of sentence.hits) if (hit.kind === kind) return true;
  return false;
}

/** Whether a sentence is about how things are today: "Today managers cannot export the list and must copy it". */
export function isToday(sentence: Sentence): boolean {
  return sentence.hits.some(
    (hit) => hit.kind === 'today' && hit.from <= mostBefore && !fromOn.test(sentence.words[hit.from - 1] ?? ''),
  );
}

/** "From today on" is about what will be. */
const fromOn = /^(?:from|ab|des|d|desde|partir|с)$/;
const mostBefore = 2;

/** Whether a signal stands at the start of a sentence. */
export function starts(sentence: Sentence, kind: SignalKind): boolean {
  for (const hit of sentence.hits) if (hit.kind === kind && hit.from === 0) return true;
  return false;
}
