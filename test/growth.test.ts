import { describe, expect, it } from 'vitest';
import { expectLinear, growth, mostGrowth } from './growth';

describe('growth', () => {
  it('passes what looks at each once', () =>
    expectLinear((size) => {
      const text = 'a '.repeat(size);
      return () => text.split(' ').length;
    }, 1000));

  it('finds what goes back for each: the twin that must fail', async () => {
    const ratio = await growth((size) => {
      const text = `a${' '.repeat(size)}b`;
      return () => /\s+$/.test(text);
    }, 1000);
    expect(ratio).toBeGreaterThan(mostGrowth);
  });
});
