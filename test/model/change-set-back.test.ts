import { describe, expect, it } from 'vitest';
import { type Change, withChange } from '@/utils/model/change';
import { inverseOf, isSo } from '@/utils/model/change-back';
import type { Place } from '@/utils/model/places';
import type { IssueRef } from '@/utils/model/ref';

const ref: IssueRef = 'jira:acme.atlassian.net/WEB-6';
const places: Place[] = [
  { kind: 'milestone', id: '1', name: '1.0' },
  { kind: 'milestone', id: '2', name: '2.0' },
  { kind: 'sprint', id: '9', name: '1.0' },
  { kind: 'sprint', id: '7', name: 'Board' },
  { kind: 'sprint', id: '8', name: 'Board' },
];
const into2: Change = { kind: 'plan', ref, place: 'milestone', id: '2', name: '2.0', on: true };

describe('what takes planning back', () => {
  it('is the place that the issue was in, of the same kind, in place of the new one', () => {
    const back = { ...into2, id: '1', name: '1.0', on: true, instead: ['2.0'] };
    expect(inverseOf({ milestone: '1.0' }, into2, places)).toEqual([back]);
    expect(inverseOf({ milestone: null }, into2, places)).toEqual([{ ...into2, on: false }]);
    expect(inverseOf({ milestone: '1.0' }, { ...into2, on: false }, places)).toEqual([{ ...back, instead: [] }]);
  });

  it('is nothing where that is not known, closed, several under one name, or one of two of a name', () => {
    for (const milestone of [undefined, '0.9', '1.0, 1.1'])
      expect(inverseOf({ ...(milestone && { milestone }) }, into2, places)).toEqual([]);
    expect(inverseOf({ sprint: 'Board' }, { ...into2, place: 'sprint', id: '9', name: '1.0' }, places)).toEqual([]);
  });

  it('is planned so where its own place says so, and never where nobody saw it', () => {
    expect(isSo({ milestone: '2.0' }, into2)).toBe(true);
    expect(isSo({ milestone: '1.0', sprint: '2.0' }, into2)).toBe(false);
    expect(isSo({ milestone: null }, { ...into2, on: false })).toBe(true);
    expect(isSo({}, { ...into2, on: false })).toBe(false);
  });
});

describe('what takes a mark of a duplicate back', () => {
  const mark = (issue: IssueRef, of: IssueRef) => ({ kind: 'duplicate' as const, ref: issue, of, on: true });
  const [hub, lin, jira] = [
    mark('github:github.com/acme/web#2', 'github:github.com/acme/web#3'),
    mark('linear:acme/ENG-2', 'linear:acme/ENG-3'),
    mark(ref, 'jira:acme.atlassian.net/WEB-7'),
  ];

  it('is the mark off, and where a tracker moved the issue for it, the status that it had', () => {
    expect(inverseOf({ state: 'open' }, hub)).toEqual([{ ...hub, on: false }]);
    expect(inverseOf({ state: 'open', status: 'Todo' }, lin)).toEqual([
      { ...lin, on: false },
      { kind: 'move', ref: lin.ref, to: 'Todo', state: 'open' },
    ]);
    expect(inverseOf({ state: 'open', status: 'To Do' }, jira)).toEqual([{ ...jira, on: false }]);
    expect(inverseOf({ duplicateOf: null }, { ...jira, on: false })).toEqual([jira]);
  });

  it('leaves the issue open again, also where it was read between the two', () => {
    const between = { state: 'closed', status: 'Duplicate', duplicateOf: null } as const;
    const [, move] = inverseOf({ state: 'open', status: 'Todo' }, lin);
    expect(move && withChange(between, move)).toEqual({ state: 'open', status: 'Todo', duplicateOf: null });
  });

  it('is due where mark and state stand as they were written, and never where nobody saw them', () => {
    const marked = { duplicateOf: 'github:github.com/acme/web#3', state: 'closed' } as const;
    expect(isSo(marked, hub)).toBe(true);
    expect(isSo({ ...marked, state: 'open' }, hub)).toBe(false);
    expect(isSo({ ...marked, duplicateOf: 'github:github.com/acme/web#4' }, hub)).toBe(false);
    expect(isSo({ ...marked, duplicateOf: null }, hub)).toBe(false);
    expect(isSo({ state: 'closed' }, hub)).toBe(false);
    expect(isSo({ duplicateOf: 'jira:acme.atlassian.net/WEB-7', state: 'open' }, jira)).toBe(true);
    expect(isSo({ duplicateOf: 'linear:acme/ENG-3', state: 'open', status: 'Todo' }, lin)).toBe(false);
  });
});

describe('what takes an assignment back', () => {
  const [ben, cleo] = [
    { id: '2', name: 'ben' },
    { id: '3', name: 'cleo' },
  ];
  const toBen = { kind: 'assign' as const, ref, person: ben, on: true, instead: ['3'] };

  it('is whoever it was taken from; nobody, where nobody had it; nothing, where nobody saw who did', () => {
    expect(inverseOf({ assignees: [cleo] }, toBen)).toEqual([{ ...toBen, person: cleo, instead: ['2'] }]);
    expect(inverseOf({ assignees: [] }, { ...toBen, instead: [] })).toEqual([
      { kind: 'assign', ref, person: ben, on: false },
    ]);
    expect(inverseOf({}, toBen)).toEqual([]);
  });

  it('is due where the person still has it', () => {
    expect(isSo({ assignees: [ben, cleo] }, toBen)).toBe(true);
    expect(isSo({ assignees: [cleo] }, toBen)).toBe(false);
    expect(isSo({}, toBen)).toBe(false);
    expect(isSo({}, { ...toBen, on: false })).toBe(false);
  });
});

describe('what takes an estimate back', () => {
  const of = (issue: IssueRef): Change => ({ kind: 'estimate', ref: issue, value: '5' });
  const github: IssueRef = 'github:github.com/acme/web#2';

  it('is the one that was there, or none where the tracker said that there was none', () => {
    expect(inverseOf({ estimate: 3 }, of(ref))).toEqual([{ ...of(ref), value: '3' }]);
    expect(inverseOf({ estimate: 'M' }, of(github))).toEqual([{ ...of(github), value: 'M' }]);
    expect(inverseOf({ estimate: null }, of(ref))).toEqual([{ ...of(ref), value: null }]);
    // A label says it on GitHub: no label is no estimate. In Jira it may be a field that nobody saw.
    expect(inverseOf({}, of(github))).toEqual([{ ...of(github), value: null }]);
    expect(inverseOf({}, of(ref))).toEqual([]);
  });

  it('is due only while the estimate is what was written, as number or text', () => {
    expect(isSo({ estimate: 5 }, of(ref))).toBe(true);
    expect(isSo({ estimate: '5' }, of(ref))).toBe(true);
    expect(isSo({ estimate: 8 }, of(ref))).toBe(false);
    expect(isSo({}, of(ref))).toBe(false);
    expect(isSo({ labels: ['bug'], estimate: 5 }, { kind: 'label', ref, name: 'bug', on: true })).toBe(true);
  });
});
