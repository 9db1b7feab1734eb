import { describe, expect, it } from 'vitest';
import { toBlocks } from '@/utils/markup/to-blocks';
import { judge } from './judge';

function criteriaOf(source: string): string[] | undefined {
  const results = judge({
    title: 'Pay by card from the invoice',
    blocks: toBlocks({ markup: 'gfm', source }),
    facts: {},
  });
  return results.find(({ id }) => id === 'criteria')?.evidence?.map(({ text }) => text);
}

describe('acceptance criteria', () => {
  it('end where a line names what must come first', () => {
    const list = '## Acceptance criteria\n- [ ] The page shows the total\n- [ ] A receipt is sent\n';
    expect(criteriaOf(`${list}\nDepends on #14.`)).toEqual(['The page shows the total', 'A receipt is sent']);
  });

  it('may themselves speak of what they depend on', () => {
    expect(criteriaOf('## Acceptance criteria\n- Requires no second sign-in within the hour')).toEqual([
      'Requires no second sign-in within the hour',
    ]);
  });
});
