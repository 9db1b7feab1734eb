import { describe, expect, it } from 'vitest';
import { codecOf } from '@/utils/ledger/codecs';
import { policyBody, readPolicy } from '@/utils/ledger/policy';
import { mostTeamViews } from '@/utils/model/policy-schemas';
import { defaultPolicy } from '@/utils/model/policy-default';
import { changesOf } from '@/utils/model/policy-changes';
import { parsePolicy, policyJson } from '@/utils/model/policy-parse';
import { longestName } from '@/utils/model/rows/saved-views';
import { sharedViews, withTeamView } from '@/utils/model/rows/team-views';

const web = 'github:github.com/acme/web';
const here = `&project=${encodeURIComponent(web)}`;
const bugs = { name: 'Bugs', hash: `#view=everything&q=label%3Abug${here}` };

describe('views that a team shares', () => {
  it('travel in the text of its ledger, without the project, which the ledger says', () => {
    const policy = withTeamView(defaultPolicy(), bugs) ?? defaultPolicy();
    expect(policy.views).toEqual([{ name: 'Bugs', at: '#view=everything&q=label%3Abug' }]);
    for (const markup of ['gfm', 'jira-wiki', 'adf', 'linear-markdown'] as const) {
      const codec = codecOf(markup);
      const read = readPolicy(policyBody(policy, codec), codec);
      expect([sharedViews(web, read.policy), read.problems]).toEqual([[{ project: web, ...bugs }], []]);
    }
  });

  it('take the place of one of the same name, with what a newer version wrote beside it', () => {
    const { policy } = parsePolicy({ views: [{ name: 'bugs', at: '#view=untouched', colour: 'red' }] });
    expect(withTeamView(policy, bugs)?.views).toEqual([
      { name: 'Bugs', at: '#view=everything&q=label%3Abug', colour: 'red' },
    ]);
  });

  it('lead nowhere but to their own project, whatever the ledger says', () => {
    const { policy } = parsePolicy({
      views: [
        { name: '\u202Eevil', at: `#view=nonsense&q=x&project=${encodeURIComponent('jira:other.example/ABC')}` },
        { name: 'b', at: 'javascript:alert(1)' },
      ],
    });
    expect(sharedViews(web, policy)).toEqual([
      { project: web, name: 'evil', hash: `#view=needs-grooming&q=x${here}` },
      { project: web, name: 'b', hash: `#view=needs-grooming${here}` },
    ]);
  });

  it('have a name, and are no more than a menu can show', () => {
    expect(withTeamView(defaultPolicy(), { ...bugs, name: ' \u200B' })).toBeUndefined();
    const views = Array.from({ length: mostTeamViews }, (_, at) => ({ name: `View ${at}`, at: '#view=untouched' }));
    const full = { ...defaultPolicy(), views };
    expect(withTeamView(full, bugs)).toBeUndefined();
    expect(withTeamView(full, { ...bugs, name: 'VIEW 3' })?.views).toHaveLength(mostTeamViews);
    expect(withTeamView(defaultPolicy(), { name: 'x', hash: `#q=${'ü'.repeat(400)}` })).toBeUndefined();
    const long = withTeamView(defaultPolicy(), { ...bugs, name: 'x'.repeat(200) });
    expect(long?.views[0]?.name).toHaveLength(longestName);
    // What was shared can be read by everybody else.
    expect(parsePolicy(policyJson(long ?? full, {})).problems).toEqual([]);
  });

  it.each([
    ['all of them'],
    [[{ name: 'x' }]],
    [[{ name: '', at: '#' }]],
    [Array.from({ length: mostTeamViews + 1 }, () => ({ name: 'x', at: '' }))],
  ])('are none in %j, which stays as it stands and is named', (views) => {
    const { policy, raw, problems } = parsePolicy({ views });
    expect([policy.views, problems]).toEqual([[], ['views']]);
    expect(policyJson(policy, raw)['views']).toEqual(views);
  });

  it('take no place in the rules of a team that shares none, and go when the last is removed', () => {
    expect(policyJson(defaultPolicy(), {})).not.toHaveProperty('views');
    const { policy, raw } = parsePolicy({ views: [{ name: 'x', at: '#' }] });
    expect(policyJson({ ...policy, views: [] }, raw)['views']).toEqual([]);
    expect(changesOf(policy, { ...policy, views: [] }).map(({ path }) => path)).toEqual(['views']);
  });
});
