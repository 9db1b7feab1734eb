import type { Told } from '@/utils/model/told';
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import { options } from 'preact';
import { vi } from 'vitest';
import { panelKeys } from '@/components/panel/keys';
import { Panel } from '@/components/panel/Panel';
import { createPanelState, type PanelState } from '@/components/panel/panel-state';
import { showClosed } from '@/entrypoints/panel/closed';
import type { CheckResult } from '@/utils/model/readiness/judge';
import type { View } from '@/utils/model/view';
import { cell } from '@/utils/page/cell';
import { turns } from '../turns';
import { fakeActions, sampleView } from './share-samples';
import { telling } from '../telling';

export const ref = 'github:github.com/acme/app#12';

// Effects run at once rather than after a frame, which on a busy machine may come later than any pause here.
options.requestAnimationFrame = (run) => void setTimeout(run);

export function check(id: string, change: Partial<CheckResult> = {}): CheckResult {
  const { verdict = 'fail' } = change;
  const fix = verdict === 'fail' || verdict === 'waived' ? { fix: `Add ${id}` } : {};
  return {
    id,
    name: `Check ${id}`,
    level: 'required',
    by: 'text',
    verdict,
    why: [telling(`It lacks ${id}.`)],
    ...fix,
    ...change,
  };
}

const checks: CheckResult[] = [
  check('title', {
    verdict: 'pass',
    why: [telling('It says what happens.')],
    evidence: [{ where: 'title', text: 'Drafts are lost' }],
  }),
  check('story'),
  check('criteria', { verdict: 'waived', why: [telling('Waived: A spike')] }),
  check('size', { level: 'advised', verdict: 'unknown' }),
  check('design', { by: 'hand', level: 'advised', why: [telling('Nobody has ticked it yet.')] }),
];

export function view(change: Partial<View> = {}): View {
  return sampleView({
    ref,
    title: 'Drafts are lost',
    state: 'open',
    checks,
    own: ['check:design', 'waive:criteria'],
    readBy: 'page-data',
    readAt: Date.parse('2026-03-01T10:42:00'),
    ...change,
  });
}

export interface Stage {
  state: PanelState;
  actions: ReturnType<typeof fakeActions>;
  shadow: ShadowRoot;
  leave: ReturnType<typeof vi.fn>;
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** Presses a key as the guard hands it on; false where the panel took it. */
  press(key: string, more?: KeyboardEventInit): boolean;
}

/** The panel in a shadow root, open, on one issue, with actions that only write down their calls; its tab, if closed. */
export function stage(set: (state: PanelState) => void = () => undefined): Stage {
  document.body.innerHTML = '<button id="page">page</button><tend-panel></tend-panel>';
  const shadow = document.querySelector('tend-panel')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('No place for the panel.');
  const root = shadow.appendChild(document.createElement('div'));
  const state = createPanelState();
  const actions = fakeActions();
  actions.setOpen.mockImplementation((open) => void (state.open.value = open));
  actions.draft.mockImplementation(
    (field, text) => void (state.drafts.value = { ...state.drafts.value, [field]: text }),
  );
  actions.point.mockReturnValue(1);
  state.ref.value = ref;
  state.view.value = view();
  state.open.value = true;
  set(state);
  render(<Panel state={state} actions={actions} />, { container: root });
  showClosed({
    page: document,
    root: shadow.appendChild(document.createElement('div')),
    state,
    there: cell(true),
    missing: cell<Told | null>(null),
    acts: { ...actions, near: () => undefined },
    signal: new AbortController().signal,
  });
  const leave = vi.fn();
  const onKey = panelKeys(state, actions, shadow, leave, (element) => element?.click());
  return {
    state,
    actions,
    shadow,
    leave,
    find: <E extends HTMLElement = HTMLElement>(selector: string): E => {
      const found = shadow.querySelector<E>(selector);
      if (!found) throw new Error(`Nothing is ${selector}.`);
      return found;
    },
    press: (key, more = {}) => {
      const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
      onKey(event);
      return !event.defaultPrevented;
    },
  };
}

/** What axe finds, in one line each. It cannot see colours or layout here: those are checked in browsers. */
export async function violations(root: Element = document.body): Promise<string[]> {
  const { violations, passes } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  if (passes.length < 5) throw new Error('axe looked at nothing.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** All changes of state are on screen, and all effects done. */
export const drawn = (): Promise<void> => turns();
