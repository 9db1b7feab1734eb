import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { createPanelState } from '@/components/panel/panel-state';
import type { View } from '@/utils/model/view';
import { turns } from '../turns';
import { fakeActions, ref } from './share-samples';

afterEach(cleanup);

/** The whole panel with one view, as a person would have it before them. */
export function stage(view: View) {
  const state = createPanelState();
  const actions = fakeActions();
  state.ref.value = ref;
  state.open.value = true;
  state.view.value = view;
  const { container } = render(<Panel state={state} actions={actions} />);
  const find = (selector: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing is ${selector} in ${container.innerHTML}`);
    return found;
  };
  return { state, actions, container, find, has: (selector: string) => container.querySelector(selector) !== null };
}

/** Lets signals render. */
export async function rendered(): Promise<void> {
  await turns();
}

/** No violation but those of a page that is only a part of one; colours are judged by `share-contrast.test.tsx`. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}
