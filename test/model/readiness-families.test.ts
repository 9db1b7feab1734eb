import { describe, expect, it } from 'vitest';
import { toBlocks } from '@/utils/markup/to-blocks';
import { sentences } from '@/utils/words/sentence';
import { judge } from './judge';
import type { Member } from './readiness-families/family';
import { headings } from './readiness-families/headings';
import { meanings } from './readiness-families/meaning';
import { sections } from './readiness-families/sections';
import { templates } from './readiness-families/templates';

/** What differs from the expected: nothing where a careful reader and the checks agree. */
function wrong({ title = '', body, markup = 'gfm', expect: wanted, why, fix, without }: Member): string[] {
  const results = judge({ title, blocks: toBlocks({ markup, source: body }), facts: {} });
  return results.flatMap(({ id, verdict, why: found, fix: offered, evidence }) => {
    const said = sentences(found);
    const of = <T>(one: Partial<Record<string, T>> | undefined): T | undefined => one?.[id];
    const shown = `${id} ${verdict}: ${said} ${JSON.stringify(evidence?.map(({ text }) => text) ?? [])}`;
    const agrees =
      (of(wanted) ?? verdict) === verdict &&
      said.includes(of(why) ?? '') &&
      (offered ?? '').startsWith(of(fix) ?? '') &&
      !(of(without) ?? []).some((signs) => evidence?.some(({ text }) => text.includes(signs)));
    return agrees ? [] : [shown];
  });
}

const groups = { headings, sections, meanings, templates };

describe.each(Object.entries(groups))('readiness on %s that nobody tuned for', (_, families) => {
  describe.each(Object.entries(families))('%s', (_family, members) => {
    it.each(members.map((member) => [member.body, member] as const))('%j', (_body, member) => {
      expect(wrong(member)).toEqual([]);
    });
  });
});
