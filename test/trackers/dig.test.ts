import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dig, digList, digText } from '@/utils/model/dig';

const data = { list: [{ text: 'a' }, null], none: null, zero: 0, empty: '' };

describe('digging in parsed JSON', () => {
  it('finds what is at the end of a path', () => {
    expect(dig(data, 'list', 0, 'text')).toBe('a');
    expect(dig(data)).toBe(data);
    expect(dig(data, 'none')).toBeNull();
    expect(digText(data, 'empty')).toBe('');
    expect(digList(data, 'list')).toBe(data.list);
  });

  it('finds nothing where the path breaks or the thing is another', () => {
    expect([dig(data, 'none', 'x'), dig(data, 'list', 7), dig(undefined, 'x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([digText(data, 'zero'), digText(data, 'none'), digText(data, 'list')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([digList(data, 'empty'), digList(data, 'none', 'x')]).toEqual([[], []]);
  });

  it('never throws, whatever was parsed', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.array(fc.oneof(fc.string(), fc.nat(), fc.constantFrom('length', '__proto__', 'constructor'))),
        (value, path) => {
          expect([typeof digText(value, ...path), Array.isArray(digList(value, ...path))]).toEqual([
            expect.stringMatching(/^(string|undefined)$/),
            true,
          ]);
        },
      ),
    );
  });
});
