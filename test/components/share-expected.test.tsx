import { describe, expect, it } from 'vitest';
import { expected } from '@/components/panel/expected';
import { newsOf } from '@/components/panel/news';
import { shortened } from '@/components/panel/shortened';
import type { Intent } from '@/utils/model/intent';
import { check, reaction, sampleView, who } from './share-samples';
import { saying, telling } from '../telling';

const me = who('ana', { me: true, stale: true });
const view = sampleView({
  checks: [check('design', { by: 'hand' }), check('story', { verdict: 'waived', why: [telling('Waived by ben: x')] })],
  reactions: [reaction('+1', { team: [who('ben')] }), reaction('ready', { mine: true, team: [who('ben'), me] })],
  receipts: { ready: { state: 'saved', told: telling('In GitHub') } },
});

function after(...intents: Intent[]) {
  return expected(
    view,
    intents.map((intent) => ({ intent })),
    {},
  );
}

describe('what is on screen before the answer', () => {
  it('is the view itself where nothing was said', () => {
    expect(after()).toEqual(view);
  });

  it("has this person's reaction, or no more, and its receipt on its way", () => {
    const given = after({ kind: 'react', content: '+1', on: true });
    expect(given.reactions[0]).toMatchObject({
      mine: true,
      team: [{ me: true, how: 'native', stale: false }, { name: 'ben' }],
    });
    expect(given.receipts['+1']).toMatchObject({ state: 'sending' });
    expect(given.receipts['ready']).toEqual(view.receipts['ready']);
    expect(after({ kind: 'ready', on: false }).reactions[1]).toMatchObject({ mine: false, team: [{ name: 'ben' }] });
  });

  it('agrees to the text of now, once', () => {
    const { team } = after({ kind: 'ready', on: true }).reactions[1] ?? { team: [] };
    expect(team.filter(({ me }) => me)).toEqual([{ name: 'you', me: true, how: 'tend', stale: false }]);
  });

  it("has the tick, and makes it one's own", () => {
    const given = after({ kind: 'tick', check: 'design', on: true });
    expect(given.checks[0]).toMatchObject({ verdict: 'pass', why: [saying('Ticked by you.')] });
    expect(given.own).toEqual(['check:design']);
    const back = expected(given, [{ intent: { kind: 'tick', check: 'design', on: false } }], {});
    expect([back.checks[0]?.verdict, back.own]).toEqual(['fail', []]);
  });

  it('guesses no verdict of a waiver', () => {
    const given = after(
      { kind: 'waive', check: 'design', reason: 'a spike' },
      { kind: 'waive', check: 'story', reason: null },
    );
    expect(given.checks).toEqual(view.checks);
    expect(given.receipts['waive:design']?.state).toBe('sending');
  });

  it('says what was refused, unless it is tried again', () => {
    const refused = expected(view, [], { ready: telling('The database is full.') });
    expect(refused.receipts['ready']).toEqual({ state: 'refused', told: telling('The database is full.') });
    expect(
      expected(view, [{ intent: { kind: 'ready', on: false } }], { ready: telling('Full.') }).receipts['ready']?.state,
    ).toBe('sending');
  });
});

describe('what is said aloud', () => {
  const sending = after({ kind: 'ready', on: false });
  const saved = sampleView({ receipts: { ready: { state: 'saved', told: telling('In GitHub since 10:42') } } });

  it('is that a change arrived, once', () => {
    expect(newsOf(sending, saved)).toBe('Ready: In GitHub since 10:42');
    expect(newsOf(saved, saved)).toBe('');
    expect(newsOf(saved, sending)).toBe('');
    expect(newsOf(null, saved)).toBe('');
    expect(newsOf({ ...sending, ref: 'github:github.com/acme/web#13' }, saved)).toBe('');
  });

  it('is any refusal, by the name of the check', () => {
    const refused = sampleView({ receipts: { 'waive:story': { state: 'refused', told: telling('Needs Triage.') } } });
    expect(newsOf(saved, refused)).toBe('Name of story: Needs Triage.');
  });
});

describe('a long diff', () => {
  const long = 'word '.repeat(100);
  const text = (run: number, runs: ReturnType<typeof shortened>) => runs[run]?.text ?? '';

  it('keeps the neighbourhood of its changes, in whole words', () => {
    const runs = shortened([
      { kind: 'same', text: long },
      { kind: 'added', text: long },
      { kind: 'same', text: long },
      { kind: 'removed', text: 'x' },
      { kind: 'same', text: long },
    ]);
    expect(text(0, runs)).toMatch(/^… (?:word )+$/);
    expect(text(1, runs)).toBe(long);
    expect(text(2, runs)).toMatch(/^(?:word )+… (?:word )+$/);
    expect(text(4, runs)).toMatch(/^(?:word )+…$/);
    for (const at of [0, 2, 4]) expect(text(at, runs).length).toBeLessThan(130);
  });

  it('cuts no character in two, and short texts not at all', () => {
    const [first] = shortened([
      { kind: 'same', text: '💥'.repeat(500) },
      { kind: 'added', text: 'x' },
    ]);
    expect(first?.text).toBe(`… ${'💥'.repeat(60)}`);
    expect(
      shortened([
        { kind: 'same', text: 'short' },
        { kind: 'added', text: 'x' },
      ])[0]?.text,
    ).toBe('short');
  });
});
