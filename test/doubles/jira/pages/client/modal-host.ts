/** Draws what the page's template holds as a dialog over the app, once. React and its focus lock load only then. */
export function showModal(): void {
  const template = document.querySelector<HTMLTemplateElement>('#issue-modal');
  const { modal } = document.documentElement.dataset;
  if (!template) closeOpen();
  else if (modal === 'native')
    openNative(template.innerHTML, 'jira-issue-modal', () =>
      document.dispatchEvent(new CustomEvent('double:visit', { detail: location.pathname })),
    );
  else openLocked('issue');
}

/** The dialog for a new issue. */
export function openCreate(): void {
  openLocked('create');
}

function openLocked(what: 'issue' | 'create'): void {
  closeOpen();
  document.documentElement.dataset['wants'] = what;
  const here = document.querySelector<HTMLScriptElement>('script[src$="/page.js"]')?.src ?? '';
  document.head.append(
    Object.assign(document.createElement('script'), { src: `${here.replace(/page\.js$/, 'modal.js')}?${Date.now()}` }),
  );
}

function openNative(html: string, testid: string, closed: () => void): void {
  closeOpen();
  const dialog = document.createElement('dialog');
  dialog.dataset['testid'] = `${testid}--modal-dialog`;
  dialog.className = 'portal-dialog';
  dialog.innerHTML = `<button type="button" aria-label="Close">✕</button>${html}`;
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** A modal listens for this. */
function closeOpen(): void {
  document.dispatchEvent(new CustomEvent('double:close'));
  document.querySelector('dialog.portal-dialog')?.remove();
}
