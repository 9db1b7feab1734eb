import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/ui/theme.css', 'utf8');
const [light = '', dark = ''] = css.split(":host([data-theme='dark'])");

/** Every pair of colours that text is drawn in, here and in the parts that all screens share. */
const pairs = [
  ['text', 'bg'],
  ['text', 'raised'],
  ['text', 'warn-bg'],
  ['muted', 'bg'],
  ['muted', 'raised'],
  ['accent', 'bg'],
  ['chosen', 'chosen-bg'],
  ['pass', 'bg'],
  ['fail', 'bg'],
  ['fail', 'raised'],
  ['on', 'accent'],
];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: string, [over = '', under = '']: string[]): number {
  const [a = 0, b = 0] = [over, under].map((name) => luminance(colour(theme, name))).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function colour(theme: string, name: string): string {
  const hex = new RegExp(`--tend-${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];
  if (!hex) throw new Error(`No colour --tend-${name}`);
  return hex;
}

describe('the colours', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ])('are at 4.5:1 or more in %s', (_, theme) => {
    const weak = pairs
      .filter((pair) => contrast(theme, pair) < 4.5)
      .map((pair) => `${pair.join(' on ')}: ${contrast(theme, pair).toFixed(2)}`);
    expect(weak).toEqual([]);
  });

  it('are measured as the standard does', () => {
    expect(contrast('--tend-a: #000000; --tend-b: #ffffff;', ['a', 'b'])).toBeCloseTo(21);
    expect(contrast('--tend-a: #777777; --tend-b: #ffffff;', ['a', 'b'])).toBeCloseTo(4.48, 1);
  });
});
