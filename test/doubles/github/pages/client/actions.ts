import { openFocusLock, openNativeDialog } from './dialogs';
import { editBody, editComment, editTitle, quoteReply } from './editors';
import { openLabels } from './menus';
import { send } from './send';

type Act = (element: HTMLElement) => void;

/** What the buttons of the page do, by their `data-does`. */
const acts: Record<string, Act> = {
  'edit-title': () => editTitle(),
  'edit-body': (element) => editBody(element),
  'edit-comment': (element) => editComment(element),
  'delete-comment': (element) => void send({ does: 'delete-comment', id: element.dataset['id'] }),
  'cancel-edit': (element) => element.closest('form')?.setAttribute('hidden', ''),
  'quote-reply': (element) => quoteReply(element),
  'toggle-state': () => void send({ does: 'toggle-state' }),
  comment: () => void send({ does: 'comment', body: typed.get(field('#react-issue-comment-composer textarea')) ?? '' }),
  'open-menu': (element) => openLabels(element),
  search: () => openSearch(),
  'native-dialog': () => openNativeDialog(),
  'focus-lock': () => openFocusLock(),
};

const forms: Record<string, (form: HTMLFormElement) => void> = {
  'new-comment': (form) => void send({ does: 'comment', body: textIn(form) }),
  'update-issue': (form) => void send({ does: 'edit-body', body: textIn(form) }),
  'update-comment': (form) => void send({ does: 'edit-comment', id: form.dataset['id'], body: textIn(form) }),
  'create-issue': (form) =>
    void send(
      { title: form.querySelector('input')?.value, body: textIn(form) },
      location.pathname.replace(/\/new(?:\/choose)?$/, ''),
    ),
};

/** What React would know of a field: only what came with an input event. */
const typed = new WeakMap<Element, string>();

export function installActions(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) typed.set(target, target.value);
  });
  document.addEventListener('click', ({ target }) => clicked(target));
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.dataset['does']) return;
    event.preventDefault();
    forms[form.dataset['does']]?.(form);
  });
}

function clicked(target: EventTarget | null): void {
  const element =
    target instanceof Element ? target.closest<HTMLElement>('button[data-does], button[data-react]') : null;
  if (!element) return;
  const { react, kind, id, does } = element.dataset;
  if (react !== undefined) void send({ does: 'react', content: react, kind, id });
  else acts[does ?? '']?.(element);
}

function field(selector: string): Element {
  return document.querySelector(selector) ?? document.body;
}

function textIn(form: HTMLFormElement): string {
  return form.querySelector('textarea')?.value ?? '';
}

function openSearch(): void {
  const button = document.querySelector('.header-search');
  const box = Object.assign(document.createElement('input'), {
    className: 'header-search',
    placeholder: 'Search or jump to…',
    ariaLabel: 'Search',
  });
  button?.replaceWith(box);
  box.focus();
}
