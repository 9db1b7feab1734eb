import { describe, expect, it } from 'vitest';
import type { Voice } from '@/utils/model/fold';
import { teamOf } from '@/utils/model/team';
import { alone, reactionsOf } from '@/utils/model/reactions';
import { ownMarks } from '@/utils/model/shared-marks';
import { factsOf } from '@/utils/trackers/facts';

const github = factsOf('github:github.com/acme/web').capabilities;
const stamp = '0kz3f91ab-0000-k3f9';

function voice(id: string, entry: Voice['entry'], insider = true): Voice {
  return { author: { id, name: `name-${id}`, insider, asOf: '2026-01-01T00:00:00Z' }, entry };
}

describe('ownMarks', () => {
  it('names the ticks and waivers of one person, and neither what was taken back nor what others gave', () => {
    const mine = voice('1', {
      'check:a': [true, stamp],
      'check:b': [false, stamp],
      'check:c': [null, stamp],
      'waive:d': [{ reason: 'x' }, stamp],
      ready: [{ text: '0'.repeat(32) }, stamp],
    });
    const theirs = voice('2', { 'check:z': [true, stamp], 'waive:d': [{ reason: 'y' }, stamp] });
    expect(ownMarks([mine, theirs], '1')).toEqual(['check:a', 'waive:d']);
    expect(ownMarks([mine, theirs], '3')).toEqual([]);
  });
});

describe('reactionsOf', () => {
  it('marks this person among the team, with or without an account', () => {
    const entry = { ready: [{ text: '0'.repeat(32) }, stamp] } satisfies Voice['entry'];
    const given = {
      tracker: github,
      native: undefined,
      pending: {},
      digests: ['0'.repeat(32)],
      team: teamOf({ policy: { owner: null, contributors: [] }, me: '' }),
    };
    const shared = reactionsOf({
      ...given,
      me: { id: '1', name: 'ana' },
      voices: [voice('1', entry, false), voice('2', entry), voice('3', entry, false)],
    })[2];
    expect(shared).toMatchObject({ mine: true, crowd: 1 });
    expect(shared?.team.map(({ name, me }) => [name, me])).toEqual([
      ['name-1', true],
      ['name-2', undefined],
    ]);
    const local = reactionsOf({ ...given, me: undefined, voices: [voice(alone.id, entry, false)] })[2];
    expect(local).toMatchObject({ mine: true, crowd: 0, team: [{ me: true }] });
  });

  it('calls nothing none that nobody could see', () => {
    const given = {
      tracker: github,
      pending: {},
      digests: [''],
      team: teamOf({ policy: { owner: null, contributors: [] }, me: '' }),
      me: undefined,
      voices: [],
    };
    expect(reactionsOf({ ...given, native: undefined }).map(({ unseen }) => unseen)).toEqual([true, true, undefined]);
    const native = {
      reactions: [],
      counts: { '+1': 0, '-1': 0 },
      team: [],
      public: true,
      comments: 0,
      listeners: [],
      mayComment: true,
      mayReact: true,
    };
    expect(reactionsOf({ ...given, native }).map(({ unseen }) => unseen)).toEqual([undefined, undefined, undefined]);
  });

  it("marks this person's own thumb", () => {
    const [up] = reactionsOf({
      tracker: github,
      native: undefined,
      pending: { '+1': true },
      digests: [''],
      team: teamOf({ policy: { owner: null, contributors: [] }, me: '' }),
      me: { id: '1', name: 'ana' },
      voices: [],
    });
    expect(up).toMatchObject({ mine: true, team: [{ name: 'ana', me: true, how: 'native' }] });
  });
});
