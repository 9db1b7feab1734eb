import { recordHotkey } from '../../../shared/client/hotkey';

type Act = () => void;

/** Single keys of the app. What a page does with them is given by whoever shows it. */
const keys = new Set(['c', 's', 'a', 'p', 'l', 'i', 'e', 'm', 'r', 'x', 'f', 'j', 'k', '/', '?', 'Escape']);
/** What follows a `g`. */
const places = new Set(['i', 'm', 'a', 'b', 'p', 's']);

let pending = false;

/**
 * Listens to single keys wherever nobody is typing. What is typed behind a shadow root seems to come
 * from its host, which is no field: the app takes such keys for its own.
 */
export function installHotkeys(acts: () => Record<string, Act | undefined>): void {
  const capture = document.documentElement.dataset['hotkeyPhase'] === 'capture';
  document.addEventListener('keydown', (event) => pressed(event, acts()), { capture });
}

function pressed(event: KeyboardEvent, acts: Record<string, Act | undefined>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  const fired = sequence(event.key);
  if (fired === undefined) return;
  recordHotkey(fired);
  const act = acts[fired];
  if (fired !== 'Escape') event.preventDefault();
  act?.();
}

function sequence(key: string): string | undefined {
  const after = pending;
  pending = !after && key === 'g';
  if (after && places.has(key)) return `g ${key}`;
  return keys.has(key) ? key : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
