import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256With } from '@/utils/model/digest';
import { ballotOf, sealOf, type Vote } from '@/utils/model/seal';
import { brokenLaw, law } from '../law';

const sha256 = sha256With(crypto.subtle);
const vote: Vote = { issue: 'github:github.com/acme/app#12', round: 'r1', author: '7', value: '5', salt: 'ab'.repeat(16) };

async function ballot(sealed: Vote, opened: Partial<Vote> = {}, judged: Partial<Vote> = {}) {
  const hash = await sealOf(sealed, sha256);
  const { issue, round, author } = { ...sealed, ...judged };
  const open = { round, value: sealed.value, salt: sealed.salt, ...opened };
  return ballotOf({ issue, round, author, seal: { round, hash }, open }, sha256);
}

describe('a sealed estimate', () => {
  test('opens to its value', async () => {
    expect(await ballot(vote)).toEqual({ kind: 'opened', value: '5' });
  });

  test('is sealed until opened, and nothing without a seal', async () => {
    const seal = { round: 'r1', hash: await sealOf(vote, sha256) };
    expect(await ballotOf({ ...vote, seal, open: undefined }, sha256)).toEqual({ kind: 'sealed' });
    expect(await ballotOf({ ...vote, seal: undefined, open: undefined }, sha256)).toEqual({ kind: 'none' });
  });

  test.each<[string, Partial<Vote>]>([['another value', { value: '8' }], ['another salt', { salt: 'cd'.repeat(16) }]])(
    'is void when opened to %s',
    async (_what, opened) => expect(await ballot(vote, opened)).toEqual({ kind: 'void', why: 'mismatch' }),
  );

  test.each<[string, Partial<Vote>]>([
    ['another issue', { issue: 'github:github.com/acme/app#13' }], ['another round', { round: 'r2' }], ['another author', { author: '8' }],
  ])('is void when replayed for %s', async (_what, judged) => {
    expect(await ballot(vote, {}, judged)).toEqual({ kind: 'void', why: 'mismatch' });
  });

  test('is void when opened without a seal in this round', async () => {
    const old = { round: 'r0', hash: await sealOf({ ...vote, round: 'r0' }, sha256) };
    const open = { round: 'r1', value: '5', salt: vote.salt };
    expect(await ballotOf({ ...vote, seal: old, open }, sha256)).toEqual({ kind: 'void', why: 'unsealed' });
  });

  test('of another round says nothing in this one', async () => {
    const old = { round: 'r0', hash: await sealOf({ ...vote, round: 'r0' }, sha256) };
    const open = { round: 'r0', value: '5', salt: vote.salt };
    expect(await ballotOf({ ...vote, seal: old, open }, sha256)).toEqual({ kind: 'none' });
  });

  const parts = fc.record({ salt: fc.string(), issue: fc.string(), round: fc.string(), author: fc.string(), value: fc.string() });
  const distinct = (seal: (vote: Vote) => Promise<string>) =>
    fc.asyncProperty(parts, fc.constantFrom('salt', 'issue', 'round', 'author'), async (vote, moved) => {
      // The last character of one part becomes the first of the next.
      const keys = ['salt', 'issue', 'round', 'author', 'value'] as const;
      const next = keys[keys.indexOf(moved) + 1] ?? 'value';
      const other = { ...vote, [moved]: vote[moved].slice(0, -1), [next]: vote[moved].slice(-1) + vote[next] };
      return vote[moved] === '' || (await seal(vote)) !== (await seal(other));
    });
  law('differs for any two different votes', distinct((vote) => sealOf(vote, sha256)), 300);
  brokenLaw('different votes, different seals, when parts are strung together', distinct((vote) => sha256(Object.values(vote).join(''))), 300);
});
