import { post, send } from './send';

/** The title turns into a field, with Save and Cancel beside it. */
export function editTitle(): void {
  const head = document.querySelector('.issue-head');
  const title = head?.querySelector('bdi')?.textContent ?? '';
  const form = editor(
    title,
    'input',
    { 'data-testid': 'issue-title-input', 'aria-label': 'Issue title' },
    (text) => void send({ does: 'edit-title', title: text }),
  );
  head?.replaceChildren(form);
  form.querySelector('input')?.focus();
}

/** Opens the description's editor: React makes one, the classic page shows the one it has. */
export function editBody(button: HTMLElement): void {
  void openEditor(button, { does: 'read-body' }, (body) => void send({ does: 'edit-body', body }));
}

export function editComment(button: HTMLElement): void {
  const { id } = button.dataset;
  void openEditor(button, { does: 'read-body', id }, (body) => void send({ does: 'edit-comment', id, body }));
}

async function openEditor(
  button: HTMLElement,
  ask: Record<string, unknown>,
  save: (text: string) => void,
): Promise<void> {
  button.closest('details')?.removeAttribute('open');
  const box = button.closest('.box');
  const form = box?.querySelector<HTMLFormElement>('form.js-comment-update');
  form?.removeAttribute('hidden');
  form?.querySelector('textarea')?.focus();
  const viewer = box?.querySelector('.box-body');
  if (form || !viewer) return;
  const { body } = await post(ask);
  const made = editor(
    String(body ?? ''),
    'textarea',
    { 'aria-label': 'Markdown value', rows: '14', placeholder: 'Type your description here…' },
    save,
  );
  viewer.replaceWith(made);
  made.querySelector('textarea')?.focus();
}

/** A field with Save and Cancel. Like React's it knows only what came with an input event. */
function editor(
  text: string,
  tag: 'input' | 'textarea',
  attributes: Record<string, string>,
  save: (text: string) => void,
): HTMLElement {
  const made = Object.assign(document.createElement('div'), { className: 'box-body markdown-editor' });
  made.dataset['testid'] = 'markdown-editor';
  const field = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  field.value = text;
  let known = text;
  field.addEventListener('input', () => {
    known = field.value;
  });
  made.append(
    field,
    buttons(() => save(known)),
  );
  return made;
}

function buttons(save: () => void): HTMLElement {
  const row = Object.assign(document.createElement('div'), { className: 'end' });
  const [no, yes] = ['Cancel', 'Save'].map((word) =>
    Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: word }),
  );
  no?.addEventListener('click', () => document.dispatchEvent(new CustomEvent('sandbox:visit')));
  yes?.addEventListener('click', save);
  yes?.classList.add('primary');
  row.append(...[no, yes].filter((one) => one !== undefined));
  return row;
}

export function quoteReply(button: HTMLElement): void {
  const text = button.closest('.box')?.querySelector('.markdown-body')?.textContent?.trim() ?? '';
  const field = document.querySelector<HTMLTextAreaElement>(
    '#react-issue-comment-composer textarea, #new_comment_field',
  );
  if (!field) return;
  field.value = `> ${text.split('\n')[0] ?? ''}\n\n`;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
