import { escapeHtml } from '../../shared/escape';
import { reactionContents, type Issue, type Label, type ReactionContent, type Written } from '../world/types';
import { personOf } from '../world/world';
import type { IssueContext, PageContext, RepoContext } from './context';

const emoji: Record<ReactionContent, string> = {
  '+1': '👍',
  '-1': '👎',
  laugh: '😄',
  hooray: '🎉',
  confused: '😕',
  heart: '❤️',
  rocket: '🚀',
  eyes: '👀',
};

export function avatar({ world }: PageContext, login: string, size: number, attributes = ''): string {
  const id = personOf(world, login)?.id ?? 0;
  return `<img src="https://avatars.githubusercontent.com/u/${id}?s=${size * 2}&amp;v=4" alt="@${escapeHtml(login)}" width="${size}" height="${size}" class="avatar" data-testid="github-avatar" ${attributes}>`;
}

export function userLink(login: string, attributes = ''): string {
  return `<a href="https://github.com/${login}" class="author" ${attributes}>${login}</a>`;
}

export function time({ world }: PageContext, at: number): string {
  return `<relative-time datetime="${new Date(at).toISOString()}" title="${new Date(at).toUTCString()}">${ago(world.now() - at)}</relative-time>`;
}

const spans: [name: string, ms: number][] = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function ago(passed: number): string {
  const [name, ms] = spans.find(([, length]) => passed >= length) ?? ['', 0];
  if (!ms) return 'now';
  const count = Math.floor(passed / ms);
  return count === 1 ? `1 ${name} ago` : `${count} ${name}s ago`;
}

/** React pages keep a label's description within it, for screen readers. */
export function labelChip(context: RepoContext, name: string, classes = '', within = false): string {
  const label: Pick<Label, 'color' | 'description'> = context.repo.labels.find((one) => one.name === name) ?? {
    color: 'ededed',
    description: '',
  };
  const [red, green, blue] = [0, 2, 4].map((from) => Number.parseInt(label.color.slice(from, from + 2), 16));
  return `<a class="label ${classes}" href="/${context.repo.owner}/${context.repo.name}/issues?q=label%3A%22${encodeURIComponent(name)}%22" data-name="${escapeHtml(name)}" title="${escapeHtml(label.description)}" style="--r:${red};--g:${green};--b:${blue}">${escapeHtml(name)}${within && label.description !== '' ? `<span class="sr-only" id="LA_${encodeURIComponent(name)}-tooltip">${escapeHtml(label.description)}</span>` : ''}</a>`;
}

export function stateWords(issue: Issue): { word: string; kind: 'open' | 'closed' | 'skipped' | 'merged' | 'draft' } {
  if (issue.pull?.merged) return { word: 'Merged', kind: 'merged' };
  if (issue.pull?.draft) return { word: 'Draft', kind: 'draft' };
  if (issue.state === 'open') return { word: 'Open', kind: 'open' };
  return { word: 'Closed', kind: issue.stateReason === 'not_planned' ? 'skipped' : 'closed' };
}

/** Reaction buttons under a text: those given, and a menu of all. */
export function reactions({ viewer }: IssueContext, written: Written, kind: 'issue' | 'comment'): string {
  const given = reactionContents.map((content) => ({
    content,
    who: written.reactions.filter((one) => one.content === content).map((one) => one.login),
  }));
  const button = ({ content, who }: { content: ReactionContent; who: string[] }) =>
    `<button type="button" class="reaction" data-react="${content}" data-kind="${kind}" data-id="${written.id}" aria-pressed="${who.includes(viewer?.login ?? '')}" aria-label="react with ${content}" title="${who.join(', ')}">${emoji[content]}${who.length > 0 ? ` <span>${who.length}</span>` : ''}</button>`;
  const menu = viewer
    ? `<details class="reaction-menu"><summary aria-label="All reactions">☺</summary><div role="menu">${given.map(button).join('')}</div></details>`
    : '';
  return `<div role="toolbar" aria-label="Reactions" class="reactions">${menu}${given
    .filter(({ who }) => who.length > 0)
    .map(button)
    .join('')}</div>`;
}

/** Two modals a groomer meets: one native, one with a focus lock. */
export const dialogs = `<div class="side-section side-actions"><button type="button" data-does="native-dialog">Create a branch</button><button type="button" data-does="focus-lock">Transfer issue</button><button type="button" data-hotkey="q" data-does="quote-reply" hidden>Quote</button></div>`;
