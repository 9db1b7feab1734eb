import { activity } from './activity';
import { type IssueData, update } from './data';
import { button, el, link } from './dom';
import { prose } from './prose';
import { properties } from './properties';
import { reactionBar } from './reactions';
import { rows } from './list';
import { written } from './written';

/** An issue's page. */
export function issueView(issue: IssueData, base: string, me: string, changed: () => void): HTMLElement {
  const path = new URL(issue.url).pathname;
  const head = el(
    'div',
    { class: 'hwrap' },
    el(
      'header',
      {},
      link(`${base}/team/${issue.team.key}/all`, { 'aria-label': 'All issues' }, issue.team.name),
      ' › ',
      link(path, {}, `${issue.identifier} ${issue.title}`),
      el('button', { type: 'button', 'aria-label': 'Issue options', 'aria-haspopup': 'menu' }, '…'),
      button('⧉', { 'aria-label': 'Copy issue URL' }, () => void navigator.clipboard.writeText(issue.url)),
    ),
  );
  const scroller = el(
    'div',
    { 'data-restore-scroll-view': 'issue-view', 'data-scroll-container': 'true', tabindex: '0' },
    column(issue, me, changed),
    properties(issue, base, changed),
  );
  return el('div', { class: 'issue-page' }, head, el('div', { class: 'issue-view-container' }, scroller));
}

function column(issue: IssueData, me: string, changed: () => void): HTMLElement {
  return el(
    'div',
    { class: 'c2', 'data-view-id': 'issue-view' },
    issue.archivedAt === null ? undefined : el('div', { class: 'banner' }, 'This issue is archived'),
    issue.parent
      ? el(
          'div',
          { class: 'muted' },
          'Sub-issue of ',
          link(new URL(issue.parent.url).pathname, {}, `${issue.parent.identifier} ${issue.parent.title}`),
        )
      : undefined,
    title(issue, changed),
    el('div', { 'data-editor-id': `issue-${issue.id}` }, description(issue)),
    reactionBar(issue.reactions, { issueId: issue.id }, me, changed),
    el(
      'div',
      {},
      issue.attachments.nodes.map(({ title, url }) =>
        el('a', { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'attachment' }, title),
      ),
    ),
    el(
      'div',
      { class: 'children' },
      rows(issue.children.nodes),
      el('button', { type: 'button', 'aria-label': 'Create new sub-issue' }, '+ Add sub-issues'),
    ),
    ...activity(issue, me, changed),
  );
}

function title(issue: IssueData, changed: () => void): HTMLElement {
  const editor = el(
    'div',
    {
      class: 'ProseMirror',
      contenteditable: 'true',
      role: 'textbox',
      translate: 'no',
      'aria-label': 'Issue title',
      'aria-multiline': 'false',
      spellcheck: 'true',
    },
    el('p', { class: 'text-node' }, issue.title),
  );
  editor.addEventListener('blur', () => {
    const now = (editor.textContent ?? '').trim();
    if (now !== issue.title && now !== '') void update(issue.id, { title: now }).then(changed);
  });
  return editor;
}

/** Saved when it is left, and only if somebody typed: what a script puts there is no input. */
function description(issue: IssueData): HTMLElement {
  const editor = el('div', {
    class: 'ProseMirror editor editor-extension-collaboration show-inline-comments',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Issue description',
    'aria-multiline': 'true',
  });
  const empty = (issue.description ?? '').trim() === '';
  const last = el(
    'p',
    empty ? { class: 'text-node editor-placeholder', 'data-empty-text': 'Add description…' } : { class: 'text-node' },
    el('br', { class: 'ProseMirror-trailingBreak' }),
  );
  editor.append(...prose(issue.description ?? ''), last);
  let typed = false;
  editor.addEventListener('input', () => {
    typed = true;
  });
  editor.addEventListener('blur', () => {
    if (typed) void update(issue.id, { description: written(editor) });
    typed = false;
  });
  return editor;
}
