import type { expect } from 'vitest';
import type { Told } from '@/utils/model/told';
import { sentence } from '@/utils/words/sentence';

/** What may stand for a value in an assertion. */
type Matcher = ReturnType<typeof expect.stringMatching>;

/** Something that is told to people, whatever it is. */
export function telling(said: string): Told {
  return { key: 'said', said };
}

/** Matches what people are told by its sentence: that whole text, an expression, or as a matcher of texts has it. */
export function saying(expected: Matcher): Matcher {
  return {
    asymmetricMatch: (told: Told) => {
      const text = sentence(told);
      if (typeof expected === 'string') return text === expected;
      return expected instanceof RegExp ? expected.test(text) : expected.asymmetricMatch(text);
    },
    toAsymmetricMatcher: () => `saying ${String(expected)}`,
  };
}
