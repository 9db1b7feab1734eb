import { describe, expect, it } from 'vitest';
import { teamOf } from '@/utils/model/team';

const outsider = (id: string, name: string) => ({ id, name, insider: false });
const insider = (id: string, name: string) => ({ id, name, insider: true });

describe('people of a policy', () => {
  const byId = teamOf({
    policy: { owner: 'Ana', contributors: ['@Eve'], ids: { ana: '1', eve: '5' } },
    me: '',
  });
  const byName = { owner: 'Ana', contributors: ['@Eve'] };

  it('who are known by an id are the same whatever they are called now', () => {
    expect(byId.owns(insider('1', 'Ana Maria'))).toBe(true);
    expect([byId.has(outsider('5', 'evelyn')), byId.vouches(outsider('5', 'evelyn'))]).toEqual([true, true]);
  });

  it('are not whoever takes their name', () => {
    expect(byId.owns(insider('2', 'Ana'))).toBe(false);
    expect([byId.has(outsider('6', 'eve')), byId.vouches(outsider('6', 'eve'))]).toEqual([false, false]);
  });

  it('who are known by name alone are heard, and change no verdict as outsiders', () => {
    const team = teamOf({ policy: byName, me: '' });
    expect([team.has(outsider('6', 'EVE')), team.vouches(outsider('6', 'EVE'))]).toEqual([true, false]);
    expect([team.has(outsider('7', 'eves')), team.vouches(insider('7', 'eves'))]).toEqual([false, true]);
  });

  it('own readiness by name alone only where names are unique, and only as insiders', () => {
    const owns = (uniqueNames: boolean, who: Parameters<typeof byId.owns>[0]): boolean =>
      teamOf({ policy: byName, me: '', uniqueNames }).owns(who);
    expect(owns(true, insider('2', '@ana'))).toBe(true);
    expect(owns(true, outsider('2', 'ana'))).toBe(false);
    expect(owns(false, insider('2', 'ana'))).toBe(false);
  });
});
