import { expect, test } from 'vitest';
import { fold } from '@/utils/model/fold';
import { expectLinear } from '../growth';
import { pagesOf } from './fold';

test('entries are folded in time that grows with them', async () => {
  const folded = fold(pagesOf(500));
  expect(folded.issues.size).toBe(500);
  expect(folded.ahead.size, 'a ledger in which every clock is right').toBe(0);
  await expectLinear((issues) => {
    const pages = pagesOf(issues);
    return () => fold(pages);
  }, 50);
});
