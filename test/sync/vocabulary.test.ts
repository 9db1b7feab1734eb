import { describe, expect, it, vi } from 'vitest';
import { languages } from '@/utils/model/readiness/languages/all';
import type { Language } from '@/utils/model/readiness/languages/language';
import { createVocabulary, loadCues } from '@/utils/sync/vocabulary';
import { cueLanguages, otherCueLanguages } from '@/utils/model/summary/languages/all';

const packaged = async (): Promise<Language[]> => JSON.parse(JSON.stringify(languages));

describe('the words of the background', () => {
  it('are those of the package, read once and only when asked for', async () => {
    const read = vi.fn(packaged);
    const vocabulary = createVocabulary(read);
    expect(read).not.toHaveBeenCalled();
    expect((await vocabulary()).languages).toEqual(languages);
    await vocabulary();
    expect(read).toHaveBeenCalledOnce();
  });

  const unreadable: [string, () => Promise<Language[]>][] = [
    ['is not there', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is cut short', async () => JSON.parse('[{"code":')],
    ['holds no list', async () => JSON.parse('{}')],
    ['holds no languages', async () => JSON.parse('[null]')],
    ['does not begin with English', async () => (await packaged()).slice(1)],
  ];

  it.each(unreadable)('are not guessed where the file %s, and read again when asked again', async (_what, broken) => {
    const read = vi.fn(packaged).mockImplementationOnce(broken);
    const vocabulary = createVocabulary(read);
    await expect(vocabulary()).rejects.toThrow();
    expect((await vocabulary()).languages).toHaveLength(languages.length);
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
