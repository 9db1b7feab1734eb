import { discuss } from './reactions/Live';
import type { PanelActions, PanelState } from './panel-state';
import { react } from './reactions/react';
import { reactionKinds, reactionTexts } from './reactions/reaction-text';
import { createScaleKeys, type Press } from './estimate/scale-keys';
import { isField, inField } from './field-keys';

/**
 * The panel's own shortcuts. Nobody but the panel gets the keys pressed inside it. Keys with a
 * modifier stay the browser's; letters typed into a field stay text. `press` clicks in the person's name.
 */
export function panelKeys(
  state: PanelState,
  actions: PanelActions,
  shadow: ShadowRoot,
  leave: () => void,
  press: Press,
) {
  const scale = createScaleKeys(press);
  return (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const focused = shadow.activeElement;
    if (event.key === 'Escape') return stepOut(event, state, shadow, leave);
    if (isField(focused)) return inField(event, focused, press);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // In a walk a digit votes from anywhere, where a vote is asked for.
    const digits = state.walk.value?.votes && /^\d$/.test(event.key);
    const act =
      scale(event.key, digits ? shadow.querySelector('[role="radio"]') : focused) ??
      actionOf(event.key, state, actions, shadow, press);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** What keys give the focus to: the offered status, or where there is none the list of statuses; the first tag. */
const goals: Readonly<Record<string, string>> = {
  s: '[data-action="offer"], .workflow:not(:has([data-action="offer"])) [data-field="status"]',
  t: '[data-tag]',
};

function actionOf(
  key: string,
  state: PanelState,
  actions: PanelActions,
  shadow: ShadowRoot,
  press: Press,
): (() => void) | undefined {
  if (key === '?' && !state.setup.value) return () => (state.help.value = !state.help.value);
  // What lies under the list of keys or a dialog cannot be seen, so it cannot be pressed.
  if (state.help.value || state.setup.value || state.summary.value !== null) return undefined;
  const walked = /^[noq]$/.test(key) && shadow.querySelector<HTMLElement>(`.walk [aria-keyshortcuts="${key}"]`);
  if (walked) return () => press(walked);
  if (key === 'e')
    return () => shadow.querySelector<HTMLElement>('[role="radio"][tabindex="0"], [data-action="revote"]')?.focus();
  if (key === 'n')
    return () => {
      press(shadow.querySelector<HTMLElement>('[data-action="since"]'));
      shadow.querySelector<HTMLElement>('[data-action="seen"]')?.focus();
    };
  if (key === 'x') return () => void actions.discussion.summary();
  if (key === 'l') return () => discuss(state, actions);
  if (key === 'm')
    return () => {
      state.talking.value = true;
      state.writing.value = 'comment';
    };
  const goal = goals[key];
  if (goal) return () => shadow.querySelector<HTMLElement>(goal)?.focus();
  const kind = reactionKinds.find((one) => reactionTexts[one].key === key);
  if (kind) return () => react(kind, state, actions);
  const id = shadow.activeElement?.closest('[data-check]')?.getAttribute('data-check');
  const check = state.shown.value?.checks.find((one) => one.id === id);
  if (key === 'ArrowDown' || key === 'j') return () => step(shadow, 1);
  if (key === 'ArrowUp' || key === 'k') return () => step(shadow, -1);
  if (key === 'c' && check?.fix) {
    const { fix } = check;
    return () => void actions.copy(fix);
  }
  if (key === 'w' && check && check.verdict !== 'pass' && check.verdict !== 'waived') {
    return () => {
      state.expanded.value = check.id;
      state.waiving.value = check.id;
    };
  }
  return undefined;
}

/** One step back: out of what lies on top, at last out of the panel. */
function stepOut(event: KeyboardEvent, state: PanelState, shadow: ShadowRoot, leave: () => void): void {
  event.preventDefault();
  const { help, setup, confirming, waiving, writing, summary } = state;
  if (help.value) help.value = false;
  else if (setup.value) setup.value = setup.value.existing ? { ...setup.value, existing: false, failure: null } : null;
  else if (summary.value !== null) summary.value = null;
  else if (confirming.value) confirming.value = null;
  else if (writing.value) {
    const was = writing.value;
    const id = /:(.+)$/.exec(was)?.[1];
    writing.value = null;
    shadow
      .querySelector<HTMLElement>(
        id ? `[data-comment="${CSS.escape(id)}"] button` : was === 'live' ? '[data-action="live"]' : '#tend-discussion',
      )
      ?.focus();
  } else if (waiving.value) {
    const id = waiving.value;
    waiving.value = null;
    headOf(shadow, id)?.focus();
  } else leave();
}

function step(shadow: ShadowRoot, by: 1 | -1): void {
  const heads = [...shadow.querySelectorAll<HTMLElement>('.check-head')];
  const id = shadow.activeElement?.closest('[data-check]')?.getAttribute('data-check');
  const at = heads.findIndex((head) => head.closest('[data-check]')?.getAttribute('data-check') === id);
  heads[at < 0 ? 0 : Math.min(Math.max(at + by, 0), heads.length - 1)]?.focus();
}

/** The button of one check. */
export function headOf(shadow: ShadowRoot, id: string): HTMLElement | null {
  return shadow.querySelector<HTMLElement>(`[data-check="${CSS.escape(id)}"] .check-head`);
}
