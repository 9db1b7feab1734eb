import { type IssueRef, ownerOf, refFrom } from '@/utils/model/ref';
import type { TrackerAddress } from '../site';

/**
 * The issue that an address of Linear names: `/workspace/issue/ENG-12`, with or without a slug. What a list, the inbox
 * or a peek shows has no issue in its address. The web client takes either case; refs have the workspace's and the
 * key's own. Pure. Source: Linear's routes as captured 2026.
 */
function issueAt(url: URL): IssueRef | undefined {
  const [, workspace, key] = /^\/([^/]+)\/issue\/([^/]+)/.exec(url.pathname) ?? [];
  return owns(url.host) && workspace && key
    ? refFrom(`linear:${workspace.toLowerCase()}/${key.toUpperCase()}`)
    : undefined;
}

function owns(host: string): boolean {
  return ownerOf(host) === 'linear';
}

/**
 * Whether the page already shows the issue: its title begins with the key. `late` is the answer to accept when the
 * title never came to name an issue: the page must at least show one.
 */
function agrees(ref: IssueRef, page: Document, late = false): boolean {
  const named = namedBy(page);
  if (named) return ref.endsWith(`/${named.key}`);
  return late && page.querySelector('[data-view-id="issue-view"]') !== null;
}

/**
 * Key and title of the issue that the window's title names: `ENG-12 Drafts are lost`, after a count of unread things.
 */
export function namedBy({ title }: Document): { key: string; title: string } | undefined {
  const [, key, rest = ''] = /^(?:\(\d+\+?\) )?([A-Z][A-Z0-9]*-\d+)(?:\s+(.*))?$/s.exec(title) ?? [];
  return key === undefined ? undefined : { key, title: rest };
}

/** Linear's addresses. */
export const linearAddress: TrackerAddress = { owns, issueAt, agrees };
