import { renderMarkdown } from '../../markdown/render';
import { associationOf, canEdit } from '../../world/roles';
import type { Written } from '../../world/types';
import { nameWithOwner } from '../../world/world';
import type { IssueContext } from '../context';
import { avatar, reactions, time, userLink } from '../parts';
import { updateForm } from './forms';

/** A box of the timeline; the description is the first one. */
export function classicComment(context: IssueContext, written: Written, kind: 'issue' | 'comment'): string {
  const { repo } = context;
  const id = kind === 'issue' ? `issue-${written.id}` : `issuecomment-${written.id}`;
  return `<div class="TimelineItem js-comment-container timeline-row"><div class="TimelineItem-avatar"><a href="/${written.author}">${avatar(context, written.author, 40)}</a></div>
<div class="timeline-comment-group js-minimizable-comment-group box-holder" id="${id}"><div class="timeline-comment unminimized-comment comment previewable-edit js-task-list-container box">
<div class="timeline-comment-header box-head"><h3 class="f5">${userLink(written.author)} <span class="muted">commented <a href="#${id}" id="${id}-permalink" class="js-timestamp">${time(context, written.createdAt)}</a>${written.edits.length > 0 ? ' · edited' : ''}</span></h3>
<div class="timeline-comment-actions">${badge(context, written)}${menu(context, written, kind)}</div></div>
<div class="edit-comment-hide"><task-lists sortable><table class="d-block user-select-contain" data-paste-markdown-skip><tbody class="d-block"><tr class="d-block"><td class="d-block comment-body markdown-body js-comment-body box-body">
${written.body === '' ? '<em>No description provided.</em>' : renderMarkdown(written.body, nameWithOwner(repo))}
</td></tr></tbody></table></task-lists><div class="comment-reactions js-reactions-container box-foot">${reactions(context, written, kind)}</div></div>
${updateForm(context, written, kind)}</div></div></div>`;
}

function badge({ world, repo }: IssueContext, written: Written): string {
  const association = associationOf(world, repo, written.author);
  return association === 'NONE'
    ? ''
    : `<span class="badge">${association.charAt(0)}${association.slice(1).toLowerCase()}</span>`;
}

function menu({ repo, viewer }: IssueContext, written: Written, kind: string): string {
  if (!canEdit(repo, viewer?.login, written)) return '';
  return `<details class="menu details-overlay"><summary role="button" class="timeline-comment-action" aria-label="Show options">⋯</summary><details-menu role="menu"><button type="button" role="menuitem" class="dropdown-item btn-link js-comment-quote-reply" data-hotkey="r" data-does="quote-reply">Quote reply</button><button type="button" role="menuitem" class="dropdown-item btn-link js-comment-edit-button" aria-label="Edit comment" data-does="edit-${kind === 'issue' ? 'body' : 'comment'}" data-id="${written.id}">Edit</button></details-menu></details>`;
}
