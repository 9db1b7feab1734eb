import { type CueKind, numberOf } from '../cue-kinds';
import { Bits } from '../sieve/bits';
import type { Teller } from './teller';

/** The clauses of a sentence that has several, to be asked for cues as one is. */
export class Clauses implements Pick<Teller, 'may' | 'tells' | 'tellsOneOf'> {
  readonly #each: readonly Teller[];
  /** What one of them may tell: ten cues are asked for in each sentence, and few are there. */
  readonly #can = new Bits();

  constructor(each: readonly Teller[]) {
    this.#each = each;
    for (const clause of each) this.#can.addAll(clause.can);
  }

  may(kinds: Bits): boolean {
    return this.#can.meets(kinds);
  }

  /** Whether a cue is in a clause, and none of the others in the same. */
  tells(kind: CueKind, without?: Bits): boolean {
    if (!this.#can.has(numberOf(kind))) return false;
    for (const clause of this.#each) if (clause.tells(kind, without)) return true;
    return false;
  }

  /** Whether one of some cues is in a clause, and none of the others in the same. */
  tellsOneOf(kinds: Bits, without?: Bits): boolean {
    if (!this.may(kinds)) return false;
    for (const clause of this.#each) if (clause.tellsOneOf(kinds, without)) return true;
    return false;
  }
}
