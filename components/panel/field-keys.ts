import type { Press } from './estimate/scale-keys';

/**
 * What keys pass in a list is chosen once the focus goes on, and Enter has it do so. Elements get no keys but through
 * here.
 */
function inList({ key }: KeyboardEvent, list: HTMLSelectElement): void {
  list.dataset['keyed'] = key;
  if (key !== 'Enter') return;
  list.blur();
  list.focus();
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether keys pressed there are text, or choose. */
export function isField(element: Element | null): element is Field {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement
  );
}

/** With a modifier it sends; where people are looked for it takes the first, once those shown are those of the name. */
export function inField(event: KeyboardEvent, field: Field, press: Press): void {
  const { find } = field.dataset;
  const sends = event.ctrlKey || event.metaKey;
  if (field instanceof HTMLSelectElement && !sends) return inList(event, field);
  if (event.key !== 'Enter' || !(sends || find)) return;
  event.preventDefault();
  if (sends) press(field.form?.querySelector<HTMLElement>('[type="submit"]'));
  else if (find === 'true') press(field.parentElement?.querySelector<HTMLElement>('[data-assign]'));
}
