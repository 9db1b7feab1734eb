import type { TrackerSite } from '../site';
import { pageData } from './page-data';
import { isClassic, pageText, textRoots } from './page-text';

/** GitHub's pages, and those of GitHub Enterprise Server, which are older versions of them. */
export const githubSite: TrackerSite = {
  addressOf: (ref) => ref.replace(/^github:(.+)#(\d+)$/, 'https://$1/issues/$2'),
  dataOf: (page, ref) => pageData(page, ref) ?? (isClassic(page) ? pageText(page, ref) : undefined),
  textOf: pageText,
  rootsOf: textRoots,
  viewerOf: (page) => page.querySelector('meta[name="user-login"]')?.getAttribute('content') || null,
  theme: (root) => {
    const mode = root.getAttribute('data-color-mode');
    if (mode === 'light' || mode === 'dark') return mode;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  },
};
