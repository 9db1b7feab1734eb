import { build } from 'esbuild';

/** Scripts as the page itself would have them: run in its own world, from the real packages. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Gives every letter a shortcut of GitHub's kind and notes those that fire, the page's own too, in
 * `data-fired`. None of them does anything, so that the page stays where it is.
 */
export function hotkeys(): Promise<string> {
  return bundle(`
    import { install } from '@github/hotkey';
    const note = document.documentElement.dataset;
    note.fired = '';
    document.addEventListener('hotkey-fire', (event) => {
      event.preventDefault();
      const key = event.detail.path.join(' ');
      if (!note.fired.endsWith(key)) note.fired += key;
    }, true);
    for (const letter of 'abcdefghijklmnopqrstuvwxyz/') {
      const button = document.createElement('button');
      button.textContent = letter;
      document.body.append(button);
      install(button, letter);
    }
  `);
}

/** Opens a modal that pulls the focus back whenever it leaves, as Atlassian's does. */
export function focusLockModal(): Promise<string> {
  return bundle(`
    import FocusLock from 'react-focus-lock';
    import { createRoot } from 'react-dom/client';
    const place = document.createElement('div');
    place.setAttribute('role', 'dialog');
    place.setAttribute('style', 'position: fixed; inset: 60px auto auto 60px; width: 300px; height: 200px; background: white; z-index: 510');
    document.body.append(place);
    createRoot(place).render(<FocusLock><label>Modal <input id="modal-field" autoFocus /></label></FocusLock>);
  `);
}

/** Opens a native modal dialog: everything outside it is inert. */
export const nativeModal = `{
  const dialog = document.createElement('dialog');
  dialog.id = 'native';
  dialog.innerHTML = '<label>Modal <input id="modal-field"></label>';
  document.body.append(dialog);
  dialog.showModal();
}`;
