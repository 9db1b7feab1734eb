import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import FocusLock from 'react-focus-lock';

/** A modal that pulls focus back into itself, by the library of Atlassian's and others' design systems. */
const host = document.createElement('div');
document.body.append(host);
const root = createRoot(host);

function close(): void {
  root.unmount();
  host.remove();
}

const content = createElement(
  'div',
  {
    role: 'dialog',
    'aria-modal': true,
    'aria-label': 'Transfer this issue',
    className: 'modal modal-locked',
    'data-testid': 'focus-lock-modal',
  },
  createElement('h2', {}, 'Transfer this issue'),
  createElement('input', { 'aria-label': 'Repository', autoFocus: true }),
  createElement('button', { type: 'button', className: 'button', onClick: close }, 'Close'),
);
root.render(
  createElement(
    'div',
    { className: 'modal-blanket' },
    createElement(FocusLock, { returnFocus: true, autoFocus: true }, content),
  ),
);
