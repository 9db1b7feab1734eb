import { effect } from '@preact/signals';
import { render } from 'preact';
import { panelKeys } from '@/components/panel/keys';
import { Panel } from '@/components/panel/Panel';
import { createPanelState, type PanelState } from '@/components/panel/panel-state';
import { isAlive } from '@/utils/client';
import { createPointer } from '@/utils/page/point';
import type { PanelDoor } from '@/utils/panel/door';
import { createActions } from '@/utils/panel/actions';
import { keepFocus } from '@/utils/panel/keep-focus';
import { mirror } from '@/utils/panel/mirror';
import { noteLooks } from '@/utils/panel/seen';
import { css } from './style';
import { followWalk } from '@/utils/panel/walk';

/** Draws what an open panel shows, wherever the panel whose door this is is open. Everything ends with its signal. */
export function startSheet(panel: PanelDoor): void {
  const { page, shadow, site, views, focus, press, read, signal } = panel;
  const state = createPanelState();
  mirror(panel.state, state, signal);
  const style = page.createElement('style');
  style.textContent = css;
  const root = page.createElement('div');
  shadow.append(style, root);
  const pointer = createPointer(page, shadow, (document) => site.rootsOf(document), signal);
  const actions = createActions({ page, state, pointer, focus, views, read, signal });
  keepFocus(page, shadow, signal);
  render(<Panel state={state} actions={actions} />, root);
  signal.addEventListener('abort', () => render(null, root));
  noteLooks(page, state, signal);
  watchUpdate(state, signal);
  panel.onKey = panelKeys(state, actions, shadow, focus.leave, press);
  panel.there.value = true;
  followWalk(page, state, focus, signal);
}

/** The extension may be updated under an open panel at any time; nobody tells a content script. */
function watchUpdate(state: PanelState, signal: AbortSignal): void {
  const stop = effect(() => {
    if (!state.open.value || state.updated.value) return undefined;
    const timer = setInterval(() => {
      state.updated.value = !isAlive();
    }, 2000);
    return () => clearInterval(timer);
  });
  signal.addEventListener('abort', stop);
}
