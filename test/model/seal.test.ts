import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256With } from '@/utils/model/digest';
import { isOpenedBy, sealOf, type Vote } from '@/utils/model/seal';
import { brokenLaw, law } from '../law';

const sha256 = sha256With(crypto.subtle);
const vote: Vote = {
  issue: 'github:github.com/acme/app#12',
  ballot: '1',
  author: '7',
  value: '5',
  salt: 'ab'.repeat(16),
};

async function isOpened(sealed: Vote, opened: Partial<Vote> = {}, judged: Partial<Vote> = {}): Promise<boolean> {
  const hash = await sealOf(sealed, sha256);
  const { value, salt } = { ...sealed, ...opened };
  return isOpenedBy({ ...sealed, ...judged }, { hash }, { value, salt }, sha256);
}

describe('a sealed estimate', () => {
  test('opens to its value', async () => expect(await isOpened(vote)).toBe(true));

  test.each<[string, Partial<Vote>]>([
    ['another value', { value: '8' }],
    ['another salt', { salt: 'cd'.repeat(16) }],
  ])('does not open to %s', async (_what, opened) => expect(await isOpened(vote, opened)).toBe(false));

  test.each<[string, Partial<Vote>]>([
    ['another issue', { issue: 'github:github.com/acme/app#13' }],
    ['another round', { ballot: '2' }],
    ['another author', { author: '8' }],
  ])('does not open when replayed for %s', async (_what, judged) =>
    expect(await isOpened(vote, {}, judged)).toBe(false),
  );

  const parts = fc.record({
    salt: fc.string(),
    issue: fc.string(),
    ballot: fc.string(),
    author: fc.string(),
    value: fc.string(),
  });
  const distinct = (seal: (vote: Vote) => Promise<string>) =>
    fc.asyncProperty(parts, fc.constantFrom('salt', 'issue', 'ballot', 'author'), async (vote, moved) => {
      // The last character of one part becomes the first of the next.
      const keys = ['salt', 'issue', 'ballot', 'author', 'value'] as const;
      const next = keys[keys.indexOf(moved) + 1] ?? 'value';
      const other = { ...vote, [moved]: vote[moved].slice(0, -1), [next]: vote[moved].slice(-1) + vote[next] };
      return vote[moved] === '' || (await seal(vote)) !== (await seal(other));
    });
  law(
    'differs for any two different votes',
    distinct((vote) => sealOf(vote, sha256)),
    300,
  );
  brokenLaw(
    'different votes, different seals, when parts are strung together',
    distinct((vote) => sha256(Object.values(vote).join(''))),
    300,
  );
});
