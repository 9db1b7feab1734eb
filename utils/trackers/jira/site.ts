import type { TrackerSite } from '../site';
import { issueQuery, issueText } from './issue';
import { pageText, textRoots } from './page-text';
import { apiAt, partsOf } from './place';

/** How the pages of Cloud and of Data Center say who is signed in. */
const viewers = ['ajs-atlassian-account-id', 'ajs-remote-user'];

/**
 * Jira's pages. They hold no data of their own that is documented, but the same site's REST gives it to whoever is
 * signed in there.
 */
export const jiraSite: TrackerSite = {
  patience: 15_000,
  dataOf: () => undefined,
  asked: async (ref, get) => {
    const { host, context, key } = partsOf(ref);
    const { type, text } = await get(`${context}${apiAt(host)}/issue/${key}?${issueQuery}`, 'application/json');
    // Signed out, Cloud answers with its login page as if all were well.
    if (!/^application\/json\b/.test(type)) throw new Error('you are signed out of Jira here');
    return issueText(ref, JSON.parse(text), 'fetched-page');
  },
  textOf: pageText,
  rootsOf: textRoots,
  viewerOf: (page) =>
    viewers.map((name) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')).find(Boolean) ?? null,
  theme: (root) => {
    const mode = root.getAttribute('data-color-mode');
    return mode === 'dark' || (mode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
      ? 'dark'
      : 'light';
  },
};
