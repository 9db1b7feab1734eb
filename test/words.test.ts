import { describe, expect, it } from 'vitest';
import type { Former, Told } from '@/utils/model/told';
import { isTold, ToldError, toldOf } from '@/utils/model/told';
import { english } from '@/utils/words/en/english';
import { purposeText, sentence, sentenceOf } from '@/utils/words/sentence';
import { settingsWords } from '@/utils/words/en/settings';

const busy: Told = { key: 'tracker.rate-limited', tracker: 'GitHub' };

describe('what a person is told', () => {
  it('is a sentence where it is shown', () => {
    expect(sentence(busy)).toBe('GitHub asks Tend to wait: the rate limit is used up.');
    expect(sentence({ key: 'store.full' })).toMatch(/^The disk is full/);
  });

  it('can hold something else that is told', () => {
    const told: Told = { key: 'send.tried', why: { key: 'send.tried', why: busy, tries: 2 }, tries: 12 };
    expect(sentence(told)).toMatch(/rate limit is used up\. It was tried 2 times\. It was tried 12 times\.$/);
  });

  it('is the same after it went through a message or the database', () => {
    expect(structuredClone(busy)).toEqual(busy);
    expect(sentence(JSON.parse(JSON.stringify(busy)))).toBe(sentence(busy));
  });

  it('stays as an earlier version kept it', () => {
    const former = 'GitHub asks to wait.' as Former;
    expect([sentence(former), isTold(former)]).toEqual(['GitHub asks to wait.', true]);
    expect(sentence({ key: 'send.tried', why: former, tries: 12 })).toBe('GitHub asks to wait. It was tried 12 times.');
    expect([purposeText('read-issue'), purposeText('read all of it' as Former)]).toEqual([
      'read an issue',
      'read all of it',
    ]);
  });

  it('counts as the language does', () => {
    const beyond = (count: number): string => sentence({ key: 'issue.questions-beyond', beyond: count, most: 50 });
    expect([beyond(1), beyond(2)]).toEqual([
      expect.stringMatching(/^1 more question is not shown/),
      expect.stringMatching(/^2 more questions are not shown/),
    ]);
  });

  it('is what an error carries, whose message is for developers', () => {
    const error = new ToldError(busy);
    expect([error.message, sentenceOf(error), toldOf(error)]).toEqual(['tracker.rate-limited', sentence(busy), busy]);
    expect([error.isAbout('tracker.rate-limited'), error.isAbout('store.full')]).toEqual([true, false]);
    expect(sentenceOf(new RangeError('No such thing.'))).toBe('No such thing.');
  });

  it('has no sentence twice under one key', () => {
    const keys = [...english, ...settingsWords].flatMap((area) => Object.keys(area));
    expect(keys.length).toBeGreaterThan(100);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is told from whatever else the database may hold', () => {
    expect([isTold({ key: 'x' }), isTold({ said: 'x' }), isTold(5), isTold(null)]).toEqual([true, false, false, false]);
  });
});
