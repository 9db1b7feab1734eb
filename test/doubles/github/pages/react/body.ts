import { renderMarkdown } from '../../markdown/render';
import { associationOf, canEdit } from '../../world/roles';
import { nameWithOwner } from '../../world/world';
import type { IssueContext } from '../context';
import { avatar, reactions, time, userLink } from '../parts';

/** The description in its box. Markdown stands in two nested `.markdown-body` elements, as on the real page. */
export function issueBody(context: IssueContext): string {
  const { issue, repo } = context;
  return `<a class="Avatar-module__avatarLink--S36bm Avatar-module__avatarOuter--MZJZH" href="https://github.com/${issue.author}" aria-label="@${issue.author}'s profile">${avatar(context, issue.author, 40)}</a>
<div data-testid="issue-body" class="react-issue-body box"><h2 class="sr-only">Description</h2>
<div class="box-head"><div>${userLink(issue.author, 'data-testid="issue-body-header-author"')} <span class="muted">opened <a data-testid="issue-body-header-link" href="https://github.com/${nameWithOwner(repo)}/issues/${issue.number}#issue-${issue.id}">${time(context, issue.createdAt)}</a>${editedBy(context)}</span></div>
<div><span class="badge" data-testid="comment-author-association">${associationWord(context)}</span>${menu(context)}</div></div>
<div id="issue-body-viewer" data-testid="issue-body-viewer" class="box-body"><div data-testid="markdown-body" class="markdown-body"><div class="markdown-body NewMarkdownViewer-module__safe-html-box--cRsz0">${bodyHtml(context)}</div></div></div>
<div class="box-foot">${reactions(context, issue, 'issue')}</div></div>`;
}

function bodyHtml({ issue, repo }: IssueContext): string {
  return issue.body === ''
    ? '<p><em class="muted">No description provided.</em></p>'
    : renderMarkdown(issue.body, nameWithOwner(repo));
}

function menu({ issue, repo, viewer }: IssueContext): string {
  const edit = canEdit(repo, viewer?.login, issue)
    ? '<button type="button" role="menuitem" data-does="edit-body">Edit</button>'
    : '';
  return `<details class="menu"><summary role="button" aria-label="Issue body actions" data-component="IconButton">⋯</summary><div role="menu"><button type="button" role="menuitem">Copy link</button><button type="button" role="menuitem" data-hotkey="r" data-does="quote-reply">Quote reply</button>${edit}</div></details>`;
}

function editedBy({ issue }: IssueContext): string {
  const last = issue.edits.at(-1);
  return last ? ` · edited by ${userLink(last.login)}` : '';
}

const words = { OWNER: 'Owner', MEMBER: 'Member', COLLABORATOR: 'Collaborator', CONTRIBUTOR: 'Contributor', NONE: '' };

function associationWord({ world, repo, issue }: IssueContext): string {
  return words[associationOf(world, repo, issue.author)];
}
