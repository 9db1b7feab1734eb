import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import FocusLock from 'react-focus-lock';

/** A dialog in a portal at the end of the body, by the library Atlassian's design system holds the focus with. */
const { wants } = document.documentElement.dataset;
const html =
  wants === 'issue'
    ? (document.querySelector('#issue-modal')?.innerHTML ?? '')
    : '<h2>Create issue</h2><input aria-label="Summary" autofocus>';

const portal = Object.assign(document.createElement('div'), { className: 'atlaskit-portal-container' });
document.body.append(portal);
const root = createRoot(portal);

function close(): void {
  document.removeEventListener('double:close', close);
  document.removeEventListener('keydown', escaped);
  root.unmount();
  portal.remove();
}

/** Closing an issue takes it out of the address. */
function dismissed(): void {
  close();
  if (wants === 'issue') document.dispatchEvent(new CustomEvent('double:visit', { detail: location.pathname }));
}

function escaped(event: KeyboardEvent): void {
  if (event.key === 'Escape') dismissed();
}

document.addEventListener('double:close', close);
document.addEventListener('keydown', escaped);

const shell = createElement(
  'section',
  {
    role: 'dialog',
    'aria-modal': true,
    'aria-label': wants === 'issue' ? 'Issue' : 'Create issue',
    className: 'portal-dialog',
    'data-testid':
      wants === 'issue' ? 'issue.views.issue-details.issue-modal.modal-dialog' : 'issue-create.modal.modal-dialog',
  },
  createElement('button', { type: 'button', 'aria-label': 'Close', onClick: dismissed }, '✕'),
  createElement('div', { dangerouslySetInnerHTML: { __html: html } }),
);
root.render(
  createElement(
    'div',
    { className: 'atlaskit-portal', style: { zIndex: 510 } },
    createElement('div', { className: 'blanket', onClick: dismissed }),
    createElement(FocusLock, { returnFocus: true, autoFocus: true }, shell),
  ),
);
