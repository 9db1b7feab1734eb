import { type CueKind, numberOf } from '../cue-kinds';
import { Bits } from '../sieve/bits';
import type { Teller } from './teller';

/** The clauses of one sentence, to be asked for cues. */
export class Clauses {
  readonly #each: readonly Teller[];
  /** What one of them may tell: ten cues are asked for in each sentence, and few are there. */
  readonly #can: Bits;

  constructor(each: readonly Teller[]) {
    this.#each = each;
    this.#can = canOf(each);
  }

  /** Whether one of these cues may be in a clause. */
  may(kinds: Bits): boolean {
    return this.#can.meets(kinds);
  }

  /** Whether a cue is in a clause, and none of the others in the same. */
  tells(kind: CueKind, without?: Bits): boolean {
    if (!this.#can.has(numberOf(kind))) return false;
    for (const clause of this.#each) if (clause.tells(kind) && !(without && clause.tellsOneOf(without))) return true;
    return false;
  }

  /** Whether one of some cues is in a clause, and none of the others in the same. */
  tellsOneOf(kinds: Bits, without: Bits): boolean {
    if (!this.#can.meets(kinds)) return false;
    for (const clause of this.#each) if (clause.tellsOneOf(kinds) && !clause.tellsOneOf(without)) return true;
    return false;
  }
}

function canOf(each: readonly Teller[]): Bits {
  const [only] = each;
  if (only !== undefined && each.length === 1) return only.can;
  const can = new Bits();
  for (const clause of each) can.addAll(clause.can);
  return can;
}
