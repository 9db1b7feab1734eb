import { ask } from './api';
import type { CommentData, IssueData } from './data';
import { el } from './dom';
import { prose } from './prose';
import { reactionBar } from './reactions';

/** What was said under an issue, thread by thread, and a place to say more. */
export function activity(issue: IssueData, me: string, changed: () => void): HTMLElement[] {
  const oldestFirst = issue.comments.nodes.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  const threads = oldestFirst
    .filter((one) => one.parentId === null)
    .map((root) =>
      el(
        'div',
        { class: 'thread' },
        [root, ...oldestFirst.filter((one) => one.parentId === root.id)].map((one) => comment(one, me, changed)),
      ),
    );
  const created = el(
    'div',
    { 'data-history-entry-id': issue.id, class: 'muted' },
    `${issue.creator?.name ?? 'Somebody'} created the issue`,
  );
  return [
    el('div', { class: 'activity-head' }, el('span', {}, 'Activity')),
    created,
    ...threads,
    composer(issue, changed),
  ];
}

function comment(one: CommentData, me: string, changed: () => void): HTMLElement {
  const author = one.user?.name ?? one.botActor?.name ?? 'Somebody';
  return el(
    'div',
    {
      class: 'comment',
      id: `comment-${one.id.slice(0, 8)}`,
      'data-comment-id': one.id,
      ...(one.resolvedAt !== null && { 'data-resolved': 'true' }),
    },
    el(
      'div',
      { class: 'comment-head' },
      el('b', {}, author),
      el('span', { class: 'muted' }, ` ${one.createdAt.slice(0, 10)}${one.resolvedAt === null ? '' : ' · resolved'}`),
    ),
    el('div', { class: 'ProseMirror', contenteditable: 'false' }, prose(one.body)),
    reactionBar(one.reactions, { commentId: one.id }, me, changed),
  );
}

function composer(issue: IssueData, changed: () => void): HTMLElement {
  const editor = el(
    'div',
    {
      class: 'ProseMirror editor',
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': 'Leave a comment',
      'data-empty-text': 'Leave a comment…',
    },
    el('p', { class: 'text-node' }, el('br')),
  );
  const form = el(
    'form',
    {},
    el(
      'div',
      { 'data-comment-input-editor-container': 'true' },
      editor,
      el('button', { type: 'submit', 'aria-label': 'Submit comment' }, '↑'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = editor.innerText.trim();
    if (body === '') return;
    void ask('mutation Comment($input: CommentCreateInput!) { commentCreate(input: $input) { success } }', {
      input: { issueId: issue.id, body },
    }).then(changed);
  });
  return form;
}
