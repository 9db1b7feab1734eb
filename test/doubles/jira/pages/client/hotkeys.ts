import { recordHotkey } from '../../../shared/client/hotkey';
import { openCreate } from './modal-host';

/** Single keys of Jira's, and what those do that change the page. */
const keys: Record<string, () => void> = {
  '/': () => document.querySelector<HTMLElement>('[data-does="search"]')?.focus(),
  c: () => openCreate(),
  e: () => document.querySelector<HTMLElement>('[data-does="edit-description"]')?.click(),
  m: () => document.querySelector<HTMLElement>('form[data-does="comment"] textarea')?.focus(),
  '[': () => undefined,
  '.': () => undefined,
  '?': () => undefined,
  i: () => undefined,
  j: () => undefined,
  k: () => undefined,
  l: () => undefined,
  o: () => undefined,
  s: () => undefined,
  t: () => undefined,
  u: () => undefined,
  w: () => undefined,
};

/** Cloud hears keys going down, Data Center keys pressed. A field is known by the event's target alone. */
export function installHotkeys(): void {
  const { text, hears } = document.documentElement.dataset;
  document.addEventListener(text === 'wiki' ? 'keypress' : 'keydown', pressed, hears === 'capture');
}

function pressed(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
  const act = keys[key];
  if (!act) return;
  event.preventDefault();
  recordHotkey(key);
  act();
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
