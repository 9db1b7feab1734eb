import { describe, expect, it } from 'vitest';
import { toBlocks } from '@/utils/markup/to-blocks';
import { judge } from './judge';
import { samples } from './readiness-samples/all';

describe('verdicts on texts written for the tests, before the rules were tuned', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
    const blocks = toBlocks({ markup: sample.markup ?? 'gfm', source: sample.body });
    const results = judge({ title: sample.title, blocks, facts: {} });
    const passes = Object.fromEntries(
      Object.keys(sample.expect).map((id) => [id, results.find((result) => result.id === id)?.verdict === 'pass']),
    );
    expect(passes).toEqual(sample.expect);
  });
});
