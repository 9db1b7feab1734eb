import { describe, expect, it, vi } from 'vitest';
import type { Language } from '@/utils/model/readiness/languages/language';
import { languages, otherLanguages } from '@/utils/model/readiness/languages/all';
import { cueLanguages, otherCueLanguages } from '@/utils/model/summary/languages/all';
import { loadCues, loadVocabulary } from '@/utils/sync/vocabulary';

describe('the words of the background', () => {
  it('are English, then those of the package', async () => {
    const warn = vi.fn<() => void>();
    const { languages: known } = await loadVocabulary(async () => [...otherLanguages], warn);
    expect(known).toEqual(languages);
    expect(warn).not.toHaveBeenCalled();
  });

  const unreadable: [string, () => Promise<Language[]>][] = [
    ['is not there', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is cut short', async () => JSON.parse('[{"code":')],
    ['holds no list', async () => JSON.parse('{}')],
    ['holds no languages', async () => JSON.parse('[null]')],
  ];

  it.each(unreadable)('are English alone where the file %s, and the console says so', async (_what, read) => {
    const warn = vi.fn<(what: string, error: unknown) => void>();
    const { languages: known } = await loadVocabulary(read, warn);
    expect(known.map(({ code }) => code)).toEqual(['en']);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('English alone'), expect.any(Error));
  });
});

describe('the words that a draft goes by', () => {
  it('are English, then those of the package', async () => {
    const warn = vi.fn<() => void>();
    const known = await loadCues(async () => [...otherCueLanguages], warn);
    expect(known.map(({ code }) => code)).toEqual(cueLanguages.map(({ code }) => code));
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(['[{"code":', '{}', '[null]'])('are English alone where the file holds %s, and the console says so', async (file) => {
    const warn = vi.fn<(what: string, error: unknown) => void>();
    const known = await loadCues(async () => JSON.parse(file), warn);
    expect(known.map(({ code }) => code)).toEqual(['en']);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('English alone'), expect.any(Error));
  });
});
