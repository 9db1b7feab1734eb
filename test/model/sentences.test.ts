import { describe, expect, it } from 'vitest';
import { sentences } from '@/utils/model/blocks-text';
import { expectLinear } from '../growth';

describe('the sentences of a text', () => {
  it.each([
    ['Really?! Yes... (Sure.) And "no!" Done', ['Really?!', 'Yes...', '(Sure.)', 'And "no!"', 'Done']],
    ['v1.2.3 is out. Look at a.b?.c now.', ['v1.2.3 is out.', 'Look at a.b?.c now.']],
    ['Wait....what? Nothing', ['Wait....what?', 'Nothing']],
  ])('of %s', (text, found) => expect(sentences(text)).toEqual(found));

  it.each(['?', '.', '!', '?!.', '?)'])('are found in time that grows with a run of %s that ends none', (sign) =>
    expectLinear((size) => {
      const text = `a${sign.repeat(size)}a`;
      return () => sentences(text);
    }, 2000),
  );
});
