import { describe, expect, it } from 'vitest';
import { endsAsQuestion } from '@/utils/model/summary/reading/statement';
import { expectLinear } from '../growth';

describe('a sentence that ends with a question mark', () => {
  it.each(['Is it?', 'Really?!', '(is it?)', 'Is it? …', '是吗？', 'Is it?] ) !'])('is asked: %s', (text) =>
    expect(endsAsQuestion(text)).toBe(true),
  );
  it.each(['Is it? No.', 'It is.', '', '!', 'He asked "is it?"'])('is not: %s', (text) =>
    expect(endsAsQuestion(text)).toBe(false),
  );
  it('is told in time that grows with its marks', () =>
    expectLinear((size) => {
      const text = `${'?'.repeat(size)}a${'!'.repeat(size)}`;
      return () => endsAsQuestion(text);
    }, 2000));
});
