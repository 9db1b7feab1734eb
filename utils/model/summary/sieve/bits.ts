/** Numbers that one half holds. */
const half = 30;

/** A set of numbers from 0 to 59, kept as bits: a long discussion needs ten thousands of them. */
export class Bits {
  #low = 0;
  #high = 0;

  /** Throws where the number is none of a set's: a set that forgets one would leave out what is there. */
  static numbered(number: number): number {
    if (!(number >= 0 && number < 2 * half)) throw new RangeError(`no number of a set: ${number}`);
    return number;
  }

  static of(numbers: Iterable<number>): Bits {
    const bits = new Bits();
    for (const number of numbers) bits.add(Bits.numbered(number));
    return bits;
  }

  has(number: number): boolean {
    return number < half ? (this.#low & (1 << number)) !== 0 : (this.#high & (1 << (number - half))) !== 0;
  }

  add(number: number): void {
    if (number < half) this.#low |= 1 << number;
    else this.#high |= 1 << (number - half);
  }

  remove(number: number): void {
    if (number < half) this.#low &= ~(1 << number);
    else this.#high &= ~(1 << (number - half));
  }

  /** Whether a number is in both. */
  meets(others: Bits): boolean {
    return (this.#low & others.#low) !== 0 || (this.#high & others.#high) !== 0;
  }

  addAll(others: Bits): void {
    this.#low |= others.#low;
    this.#high |= others.#high;
  }
}
