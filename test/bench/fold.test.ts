import { expect, test } from 'vitest';
import { benchFold } from './fold';

test('10,000 entries are folded in under 50 ms', () => {
  const measures = benchFold();
  for (const { name, value, unit } of measures) console.log(`${name}: ${value} ${unit}`);
  const folding = measures.find(({ name }) => name === 'fold 10,000 entries');
  expect(folding?.value).toBeLessThan(50);
});
