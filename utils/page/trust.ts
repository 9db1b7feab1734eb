/** What acts in the panel, and ends at its root: a click in it is no click outside the page's own menus and dialogs. */
const types = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'submit',
  'paste',
  'copy',
  'cut',
  'drop',
  'compositionstart',
  'compositionend',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'contextmenu',
];

/**
 * The one place where it is decided what may act in the panel: what the person did, and what `press` does for them. The
 * root is open, so a script of the page can make events in it, which the browser marks as untrusted; and it can ask a
 * form to submit itself, which the browser does not mark: a form counts only in the task of a click that counted.
 * Gives `press`.
 */
export function trustPeople(shadow: ShadowRoot, signal: AbortSignal): (element: HTMLElement) => void {
  let pressed: EventTarget | undefined;
  let clicked = false;
  const counts = (event: Event): boolean => {
    if (event.type === 'submit') return clicked && event.isTrusted;
    if (!event.isTrusted && event.target !== pressed) return false;
    if (event.type !== 'click') return true;
    // Whoever hears it on its way here cannot use it a second time.
    pressed = undefined;
    clicked = true;
    setTimeout(() => (clicked = false));
    return true;
  };
  const check = (event: Event): void => {
    if (counts(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of types) {
    shadow.addEventListener(type, check, { capture: true, signal });
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  return (element) => {
    pressed = element;
    element.click();
    pressed = undefined;
  };
}
