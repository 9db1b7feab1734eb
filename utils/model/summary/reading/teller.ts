import type { Cues } from '../cues';
import { type CueKind, cueKinds, numberOf } from '../cue-kinds';
import { Bits } from '../sieve/bits';

const none: readonly never[] = [];

/** Tells whether a cue is in a text, and remembers it: most are asked for more than once. */
export class Teller {
  readonly #plain: string;
  readonly #known: readonly Cues[];
  /** What may be in the text: what any language can tell, without what was looked for and not found. */
  #can: Bits | undefined;
  #told: Bits | undefined;
  /** What each language can tell, where there are several. */
  #among: readonly Bits[] = none;

  /** Of a text as it is read, in the languages it may be in. */
  constructor(plain: string, known: readonly Cues[]) {
    this.#plain = plain;
    this.#known = known;
  }

  /** Whether a cue is in the text, and none of the others. */
  tells(kind: CueKind, without?: Bits): boolean {
    return this.#tells(numberOf(kind), kind) && !(without && this.tellsOneOf(without));
  }

  /** Whether one of these cues may be in the text. */
  may(kinds: Bits): boolean {
    return this.can.meets(kinds);
  }

  /** Those of some cues that are in the text, in the order of all. */
  told(kinds: Bits): readonly CueKind[] {
    if (!this.can.meets(kinds)) return none;
    const told: CueKind[] = [];
    for (let number = 0; number < cueKinds.length; number += 1) {
      const kind = cueKinds[number];
      if (kind !== undefined && kinds.has(number) && this.#tells(number, kind)) told.push(kind);
    }
    return told;
  }

  /** Whether one of some cues is in the text, and none of the others. */
  tellsOneOf(kinds: Bits, without?: Bits): boolean {
    if (!this.can.meets(kinds)) return false;
    for (let number = 0; number < cueKinds.length; number += 1) {
      const kind = cueKinds[number];
      if (kind !== undefined && kinds.has(number) && this.#tells(number, kind))
        return !(without && this.tellsOneOf(without));
    }
    return false;
  }

  /** What may be in the text: a long thread asks for each cue in each of its sentences, and few of them are. */
  get can(): Bits {
    return (this.#can ??= this.#sieved());
  }

  #tells(number: number, kind: CueKind): boolean {
    const { can } = this;
    if (!can.has(number)) return false;
    if (this.#told?.has(number) === true) return true;
    const tells = this.#looksFor(kind, number);
    if (tells) (this.#told ??= new Bits()).add(number);
    else can.remove(number);
    return tells;
  }

  #sieved(): Bits {
    const [only] = this.#known;
    if (only !== undefined && this.#known.length === 1) return only.among(this.#plain);
    const can = new Bits();
    this.#among = this.#known.map((cues) => cues.among(this.#plain));
    for (const kinds of this.#among) can.addAll(kinds);
    return can;
  }

  #looksFor(kind: CueKind, number: number): boolean {
    for (const [at, cues] of this.#known.entries())
      if (this.#among[at]?.has(number) !== false && cues.tells(kind, this.#plain)) return true;
    return false;
  }
}
