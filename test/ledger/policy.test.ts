import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '@/utils/model/policy-default';
import { codecs } from '@/utils/ledger/codecs';
import { pageBody } from '@/utils/ledger/format';
import { policyBody, readPolicy } from '@/utils/ledger/policy';
import { pageOf, stamp } from './pages';

const policy = { ...defaultPolicy(), owner: 'ana', contributors: ['{code}```@ben'] };

describe.each(Object.entries(codecs))('the policy in %s', (_name, codec) => {
  test('round-trips', () => {
    expect(readPolicy(policyBody(policy, codec), codec)).toMatchObject({ policy, problems: [] });
  });

  test('leaves what people wrote around it, and what a later Tend wrote into it', () => {
    const before = codec.put(
      codec.sentence('Our ledger. Do not close.'),
      undefined,
      'tend-policy',
      '{"v":3,"x":1,"policy":{"owner":"ben","y":[2]}}',
    );
    const noted = codec.put(before, undefined, 'note', 'kept');
    const after = policyBody(policy, codec, noted);
    expect(readPolicy(after, codec)).toMatchObject({ policy, raw: { y: [2] }, problems: [] });
    expect(codec.read(after).map(({ name }) => name)).toEqual(['tend-policy', 'note']);
    expect(JSON.parse(codec.read(after)[0]?.text ?? '')).toMatchObject({ v: 3, x: 1 });
    expect(JSON.stringify(after)).toContain('Our ledger. Do not close.');
  });

  test('is added to a body that has none', () => {
    const after = policyBody(policy, codec, codec.sentence('Grooming notes'));
    expect(readPolicy(after, codec).policy).toEqual(policy);
    expect(JSON.stringify(after)).toContain('Grooming notes');
  });

  test('is found when the tracker dropped the name of the block, and is not a page', () => {
    const block = codec.read(policyBody(policy, codec))[0];
    const nameless = codec.put(
      pageBody(pageOf({ '12': { live: [{ why: 'x' }, stamp] } }), 'Ana', codec),
      undefined,
      '',
      block?.text ?? '',
    );
    expect(readPolicy(nameless, codec).policy).toEqual(policy);
  });

  test.each([
    '',
    '{',
    '[]',
    '{"v":1,"policy":7}',
    `{"policy":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ' '.repeat(200_001),
  ])('that cannot be read is the default one, and a problem (%#)', (text) => {
    const body = codec.put(codec.sentence('x'), undefined, 'tend-policy', text);
    expect(readPolicy(body, codec)).toMatchObject({ policy: defaultPolicy(), problems: ['policy'] });
    expect(readPolicy(policyBody(policy, codec, body), codec).policy).toEqual(policy);
  });
});

test('a body that is no text is no policy', () => {
  for (const body of [null, 7, [], { type: 'doc' }])
    expect(readPolicy(body, codecs.markdown).problems).toEqual(['policy']);
});
