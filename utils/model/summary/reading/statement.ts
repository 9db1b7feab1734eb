import type { Cues } from '../cues';
import type { CueKind, SectionKind } from '../cue-kinds';
import type { Bits } from '../sieve/bits';
import { Clauses } from './clauses';
import type { Line } from './lines';
import { clausesOf, folded, withoutName, withoutOpening } from './plain';
import { Teller } from './teller';

/** One sentence of somebody's own words and what it shows. */
export interface Statement {
  /** Verbatim as it reads in its comment. */
  text: string;
  /** Lower case, without accents and without the fillers before its first word. */
  plain: string;
  /** The section it stands in. */
  section?: SectionKind;
  /** Whether it comes first in its line or item. */
  first: boolean;
  item: boolean;
  /** Whether it ends with a question mark. */
  asked: boolean;
  /** Set on task list items only. */
  checked?: boolean;
  mentions: readonly string[];
  /** Whether one of some cues or meanings may be in the sentence: most that are looked for are in none. */
  may(kinds: Bits): boolean;
  /** Whether a cue is in it. */
  tells(kind: CueKind): boolean;
  /** Those of some cues that are in it, in the order of all. */
  told(kinds: Bits): readonly CueKind[];
  /** Whether one of some cues is in it. */
  tellsOneOf(kinds: Bits): boolean;
  /** The words of the sentence that a cue is in. */
  words(kind: CueKind): string | undefined;
  /** Whether a cue is in the sentence with its fillers, or without: a "yes" may be one, or all it says. */
  opens(kind: CueKind): boolean;
  /** Whether a cue is in what follows the name it begins with. */
  tellsAfter(name: string, kind: CueKind): boolean;
  /** Whether a cue is in one of its clauses, and none of the others in the same. */
  clause(kind: CueKind, without?: Bits): boolean;
  /** Whether one of some cues is in one of its clauses, and none of the others in the same. */
  clauseOneOf(kinds: Bits, without: Bits): boolean;
  /** Whether one of these cues may be in one of its clauses: most sentences have none that is looked for. */
  mayClause(kinds: Bits): boolean;
}

/** A line's sentence as read. What is asked of it only now and then is read when it is asked for. */
export class Sentence implements Statement {
  readonly plain: string;
  readonly item: boolean;
  readonly asked: boolean;
  readonly mentions: readonly string[];
  readonly checked?: boolean;
  readonly section?: SectionKind;
  readonly #named: readonly string[];
  readonly #known: readonly Cues[];
  readonly #read: string;
  readonly #teller: Teller;
  #whole: Teller | undefined;
  #clauses: Clauses | Teller | undefined;

  constructor(
    readonly text: string,
    line: Line,
    known: readonly Cues[],
    section: SectionKind | undefined,
    readonly first: boolean,
  ) {
    this.#read = folded(text);
    this.plain = withoutOpening(this.#read, line.mentions, known);
    this.item = line.kind === 'item';
    this.asked = endsAsQuestion(text);
    this.mentions = line.mentions.length === 0 ? line.mentions : line.mentions.filter((name) => text.includes(name));
    if (line.checked !== undefined) this.checked = line.checked;
    if (section !== undefined) this.section = section;
    this.#named = line.mentions;
    this.#known = known;
    this.#teller = new Teller(this.plain, known);
  }

  may(kinds: Bits): boolean {
    return this.#teller.may(kinds);
  }

  tells(kind: CueKind): boolean {
    return this.#teller.tells(kind);
  }

  told(kinds: Bits): readonly CueKind[] {
    return this.#teller.told(kinds);
  }

  tellsOneOf(kinds: Bits): boolean {
    return this.#teller.tellsOneOf(kinds);
  }

  words(kind: CueKind): string | undefined {
    for (const cues of this.#known) {
      const words = cues.words(kind, this.plain);
      if (words !== undefined) return words;
    }
    return undefined;
  }

  opens(kind: CueKind): boolean {
    return this.tells(kind) || (this.#whole ??= this.#tellerOf(this.#readWhole())).tells(kind);
  }

  tellsAfter(name: string, kind: CueKind): boolean {
    const after = this.text.slice(this.text.indexOf(name) + name.length);
    return this.#tellerOf(withoutOpening(folded(after), this.#named, this.#known)).tells(kind);
  }

  clause(kind: CueKind, without?: Bits): boolean {
    return (this.#clauses ??= this.#parted()).tells(kind, without);
  }

  clauseOneOf(kinds: Bits, without: Bits): boolean {
    return (this.#clauses ??= this.#parted()).tellsOneOf(kinds, without);
  }

  mayClause(kinds: Bits): boolean {
    return (this.#clauses ??= this.#parted()).may(kinds);
  }

  /** The sentence with its fillers, as it is folded. */
  #readWhole(): string {
    const whole = withoutName(this.text, this.#named);
    return whole === this.text ? this.#read : folded(whole);
  }

  #parted(): Clauses | Teller {
    const parts = clausesOf({ text: this.text, read: this.#read }, this.#named, this.#known);
    if (parts.length === 0) return this.#teller;
    return new Clauses(parts.filter((part) => part !== '').map((part) => this.#tellerOf(part)));
  }

  #tellerOf(plain: string): Teller {
    return plain === this.plain ? this.#teller : new Teller(plain, this.#known);
  }
}

/** Whether a sentence ends with a question mark. One whose mark stands within quotation marks reports a question. */
export function endsAsQuestion(text: string): boolean {
  if (!text.includes('?') && !text.includes('？')) return false;
  // From the end: a pattern would begin anew at each of ten thousand question marks.
  for (let at = text.length - 1; at >= 0 && closing.test(text.charAt(at)); at -= 1)
    if (question.has(text.charAt(at))) return true;
  return false;
}

const question: ReadonlySet<string> = new Set('?？');
/** What may stand after a question's mark. */
const closing = /[)）\]!?！？\s….]/;
