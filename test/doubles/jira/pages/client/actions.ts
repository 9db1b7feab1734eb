import { draw } from './hydration';
import { openCreate } from './modal-host';
import { commentOn, moveIssue, setField } from './rest';

/** What the buttons of the page do, by their `data-does`. */
const acts: Record<string, (element: HTMLElement) => void> = {
  create: () => openCreate(),
  'edit-summary': () => edit('h1[data-testid], #summary-val', 'input', (text) => setField('summary', text)),
  'edit-description': () =>
    edit('[data-testid="issue.views.field.rich-text.description"], #description-val', 'textarea', (text) =>
      setField('description', text),
    ),
  transition: (element) => void moveIssue(element.dataset['id'] ?? ''),
};

export function installActions(): void {
  document.addEventListener('click', ({ target }) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('button[data-does]') : null;
    if (element) acts[element.dataset['does'] ?? '']?.(element);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    if (form.dataset['does'] === 'comment') void commentOn(form.querySelector('textarea')?.value ?? '');
  });
}

/** The text turns into a field with Save and Cancel. Like React's it knows only what came with an input event. */
function edit(selector: string, tag: 'input' | 'textarea', save: (text: string) => Promise<void>): void {
  const shown = document.querySelector<HTMLElement>(selector);
  if (!shown) return;
  const field = document.createElement(tag);
  let known = shown.innerText.trim();
  field.value = known;
  field.setAttribute('aria-label', tag === 'input' ? 'Summary' : 'Description');
  field.addEventListener('input', () => {
    known = field.value;
  });
  const form = Object.assign(document.createElement('div'), { className: 'editor' });
  form.append(
    field,
    button('Save', () => void save(known)),
    button('Cancel', () => document.dispatchEvent(new CustomEvent('double:visit'))),
  );
  draw(() => shown.replaceWith(form));
  field.focus();
}

function button(word: string, act: () => void): HTMLElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: word });
  made.addEventListener('click', act);
  return made;
}
