import { tokens } from './tokens';

/** Makes a text of so many signs. */
export interface Hostile {
  name: string;
  make: (size: number) => string;
}

/** A row of numbers that is the same for the same seed (Park and Miller). */
export function dice(seed: number): (sides: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (sides) => (state = (state * 48_271) % 2_147_483_647) % sides;
}

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(Math.max(size, 0) / unit.length)).slice(0, Math.max(size, 0));
}

/** Texts that took seconds once. */
export const known: readonly Hostile[] = [
  { name: 'blanks between two letters', make: (size) => `a${' '.repeat(size)}a` },
  { name: 'line ends between two letters', make: (size) => `a${'\n'.repeat(size)}a` },
  { name: 'footnotes', make: (size) => fill('\n[^a]: ', size) },
  { name: 'mentions, headings and boxes', make: (size) => fill('@a\nAcceptance criteria:\n[x]', size) },
  { name: 'mentions, a line each', make: (size) => fill('@a\n', size) },
  { name: 'blockers', make: (size) => fill('blocked by #1 ', size) },
  {
    name: 'images behind a long paragraph',
    make: (size) => fill('word ', size / 2) + fill('![](http://a.b/c.png)', size / 2),
  },
  { name: 'marks without end', make: (size) => fill('<!-- tend:', size) },
];

/** So many texts made of the tokens: one in a row, two halves, few in a row between two, or a soup of some. */
export function hostile(seed: number, count: number): Hostile[] {
  const roll = dice(seed);
  const pick = () => tokens[roll(tokens.length)] ?? 'a';
  return Array.from({ length: count }, (): Hostile => {
    const [a, b, c, d] = [pick(), pick(), pick(), pick()];
    const shape = roll(5);
    if (shape === 0) return named(`${a} in a row`, (size) => fill(a, size));
    if (shape === 1) return named(`${a} between letters`, (size) => `a${fill(a, size - 2)}a`);
    if (shape === 2) return named(`${a} then ${b}`, (size) => fill(a, size / 2) + fill(b, size / 2));
    if (shape === 3) return named(`${b}${c} from ${a} to ${d}`, (size) => a + fill(b + c, size - a.length) + d);
    return soup(roll(1_000_000), [a, b, c, d]);
  });
}

function named(name: string, make: Hostile['make']): Hostile {
  return { name: JSON.stringify(name), make };
}

function soup(seed: number, some: readonly string[]): Hostile {
  return named(`soup ${seed} of ${some.join(' ')}`, (size) => {
    const roll = dice(seed);
    let text = '';
    while (text.length < size) text += some[roll(some.length)] ?? '';
    return text.slice(0, size);
  });
}
