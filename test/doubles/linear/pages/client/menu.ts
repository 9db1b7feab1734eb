import { el } from './dom';

interface Choice {
  name: string;
  chosen: boolean;
  choose: () => void;
}

/** A list to choose from, over the page, with a field that takes the focus. Escape and a click elsewhere close it. */
export function openMenu(label: string, choices: Choice[]): void {
  closeLayers();
  const field = el('input', { placeholder: label, 'aria-label': label });
  const options = choices.map(({ name, chosen, choose }) => {
    const option = el('div', { role: 'option', 'aria-selected': String(chosen), tabindex: '-1' }, name);
    option.addEventListener('click', () => {
      closeLayers();
      choose();
    });
    return option;
  });
  layer(el('div', { class: 'menu', role: 'listbox', 'aria-label': label }, field, options), field);
}

/** A new issue's form, over the page. */
export function openCreate(): void {
  closeLayers();
  const title = el('div', {
    class: 'ProseMirror',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Issue title',
    'aria-multiline': 'false',
  });
  layer(
    el(
      'div',
      { class: 'modal', role: 'dialog', 'aria-modal': 'true', 'aria-label': 'New issue' },
      el('h2', {}, 'New issue'),
      title,
      el('button', { type: 'button' }, 'Create issue'),
    ),
    title,
  );
}

export function closeLayers(): void {
  for (const open of document.querySelectorAll('#portalLayoutRoot > *')) open.remove();
}

function layer(content: HTMLElement, focused: HTMLElement): void {
  const blanket = el('div', { class: 'blanket' });
  blanket.addEventListener('click', closeLayers);
  content.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeLayers();
  });
  document.querySelector('#portalLayoutRoot')?.append(blanket, content);
  focused.focus();
}
