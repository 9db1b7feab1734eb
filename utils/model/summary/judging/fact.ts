/**
 * Something that is true of a sentence: a number, since a long discussion has ten thousands of them to weigh. Stored
 * weights know it by its name.
 */
export type Fact = number;

const names: string[] = [];
const known = new Map<string, Fact>();

export function factOf(name: string): Fact {
  const before = known.get(name);
  if (before !== undefined) return before;
  const fact = names.push(name) - 1;
  known.set(name, fact);
  return fact;
}

export function nameOf(fact: Fact): string {
  return names[fact] ?? '';
}

/** Facts by their names. */
export function factsNamed<const Name extends string>(...some: readonly Name[]): Readonly<Record<Name, Fact>> {
  return Object.fromEntries(some.map((name) => [name, factOf(name)])) as Record<Name, Fact>;
}

/** Notes facts of one sentence after another. */
export class Notes {
  readonly #facts: Fact[] = [];
  #count = 0;

  /** Notes a fact where it is one. */
  note(fact: Fact, is: boolean): void {
    if (!is) return;
    this.#facts[this.#count] = fact;
    this.#count += 1;
  }

  /** Notes a fact unless it is noted. */
  noteOnce(fact: Fact): void {
    for (let at = 0; at < this.#count; at += 1) if (this.#facts[at] === fact) return;
    this.note(fact, true);
  }

  /** The facts noted since it was last asked: a list as long as they are, and none that grew by and by. */
  taken(): readonly Fact[] {
    const taken = this.#facts.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }
}
