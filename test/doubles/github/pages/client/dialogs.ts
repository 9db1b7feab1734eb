/** Asks for a branch name in a native modal dialog: everything outside it is inert. */
export function openNativeDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'modal';
  dialog.dataset['testid'] = 'native-dialog';
  dialog.setAttribute('aria-label', 'Create a branch for this issue');
  const title = Object.assign(document.createElement('h2'), { textContent: 'Create a branch for this issue' });
  const field = document.createElement('input');
  field.setAttribute('aria-label', 'Branch name');
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: 'Close',
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(title, field, close);
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
}

/** Loads React and its focus lock only when somebody wants that modal. */
export function openFocusLock(): void {
  const script = Object.assign(document.createElement('script'), {
    src: 'https://github.githubassets.com/assets/modal.js',
    crossOrigin: 'anonymous',
  });
  document.head.append(script);
}
