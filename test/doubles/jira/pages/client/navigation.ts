import { after } from '../../../shared/client/after';
import { followLinks, type Visit } from '../../../shared/client/links';
import { draw } from './hydration';

let current = new AbortController();

/** Links within the app change the page without loading it: the address at once, the content later, the title last. */
export function installSoftNavigation(drawn: () => void): void {
  followLinks({ event: 'double:visit', isSoft, visit: (url, kind) => visit(url, kind, drawn) });
}

/** On Cloud the app takes every link of the site; on Data Center only lists with an issue beside them do. */
function isSoft(link: HTMLAnchorElement): boolean {
  const url = new URL(link.href);
  if (url.origin !== location.origin || link.target !== '' || /\/(?:__|login|rest\/)/.test(url.pathname)) return false;
  if (isServer()) return link.closest('.split-view .issue-list, #ghx-work') !== null;
  return url.hash === '' || url.pathname !== location.pathname;
}

function isServer(): boolean {
  return document.documentElement.dataset['text'] === 'wiki';
}

async function visit(url: URL, kind: Visit, drawn: () => void): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  if (kind === 'push') history.pushState({}, '', url);
  const page = await load(url, signal).catch(() => undefined);
  if (!page || signal.aborted) return;
  await after(delayOf('contentDelay'), signal);
  if (signal.aborted) return;
  draw(() => replace(page));
  drawn();
  await after(delayOf('titleDelay'), signal);
  if (!signal.aborted) document.title = page.title;
}

async function load(url: URL, signal: AbortSignal): Promise<Document> {
  const response = await fetch(url, { signal, headers: { accept: 'text/html' } });
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/**
 * The app's content and its dialog. The head stays as it was: on Data Center its issue key is the first one's from now
 * on.
 */
function replace(page: Document): void {
  const part = isServer() ? '.detail-panel, .issue-container' : '#jira-frontend > div';
  const [old, made] = [document.querySelector(part), page.querySelector(part)];
  if (old && made) old.replaceWith(document.adoptNode(made));
  document.querySelector('#issue-modal')?.remove();
  const template = page.querySelector('#issue-modal');
  if (template) document.body.append(document.adoptNode(template));
}

function delayOf(name: 'contentDelay' | 'titleDelay'): number {
  return Number(document.documentElement.dataset[name] ?? 0);
}
