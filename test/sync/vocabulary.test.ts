import { describe, expect, it, vi } from 'vitest';
import { languages } from '@/utils/model/readiness/languages/all';
import type { Language } from '@/utils/model/readiness/languages/language';
import { cueLanguages } from '@/utils/model/summary/languages/all';
import { createCues, createVocabulary } from '@/utils/sync/vocabulary';

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
  it('are those of the package, read once', async () => {
    const read = vi.fn<() => Promise<typeof cueLanguages>>(async () => JSON.parse(JSON.stringify(cueLanguages)));
    const cues = createCues(read);
    expect((await cues()).map(({ code }) => code)).toEqual(cueLanguages.map(({ code }) => code));
    expect(await cues()).toBe(await cues());
    expect(read).toHaveBeenCalledOnce();
  });

  it.each(['[{"code":', '{}', '[null]', '[{"code":"de"}]'])('are not guessed where the file holds %s', async (file) => {
    await expect(createCues(async () => JSON.parse(file))()).rejects.toThrow();
  });
});
