import { render } from 'preact';
import type { PeekDoor } from '@/components/ui/peek-door';
import { panelKeys } from '@/components/panel/keys';
import { Panel } from '@/components/panel/Panel';
import { createPanelState, type PanelActions, type PanelState } from '@/components/panel/panel-state';
import { followSystem } from '@/components/ui/system-theme';
import { ask, hear } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';
import { trustPeople } from '@/utils/page/trust';
import { createLook, whileVisible } from '@/utils/panel/look';
import { recall, reset } from '@/utils/panel/recall';
import { fail, failSharing } from '@/utils/panel/trouble';
import { createViews, type Views } from '@/utils/panel/views';
import { createActions } from '@/utils/panel/actions';
import { keepFocus } from '@/utils/panel/keep-focus';
import { noteLooks } from '@/utils/panel/seen';
import { css } from '../sheet/style';
import base from '@/components/ui/base.css?inline';
import theme from '@/components/ui/theme.css?inline';
import panel from '../panel/panel.css?inline';
import { sentence } from '@/utils/words/sentence';
import docked from './docked.css?inline';

/** The sheet of an issue in a pane of the backlog page: the panel itself, without a tracker's page to read. */
export const peekDoor: PeekDoor = {
  mount: (host, close, signal) => {
    const state = createPanelState();
    const shadow = rootIn(host);
    const press = trustPeople(shadow, signal);
    const views = createViews(state, (error) => failSharing(state, error));
    const { show, again } = showing(state, views, signal);
    const actions = actionsIn(state, views, { close, again, signal });
    const handle = panelKeys(state, actions, shadow, close, press);
    host.addEventListener('keydown', (event) => event.isTrusted && handle(event), { capture: true, signal });
    hear((push) => {
      if (push.push === 'changed') views.told(push.view);
      else if (push.push === 'failed' && push.ref === state.ref.value) state.said.value = sentence(push.told);
    }, signal);
    followSystem(document, window, host, signal);
    keepFocus(document, shadow, signal);
    whileVisible(document, createLook(state, views), signal);
    const root = document.createElement('div');
    shadow.append(root);
    render(<Panel state={state} actions={actions} />, root);
    noteLooks(document, state, signal);
    signal.addEventListener('abort', () => {
      show();
      render(null, root);
    });
    return show;
  },
};

function rootIn(host: HTMLElement): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  // Pages of an extension allow no style of an element's own text.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme + base + panel + css + docked);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}

/**
 * `show` takes what the background remembers of an issue, which then asks the tracker for it; `again` does so once
 * more.
 */
function showing(state: PanelState, views: Views, signal: AbortSignal) {
  let current = new AbortController();
  signal.addEventListener('abort', () => current.abort());
  const again = async (): Promise<void> => {
    const ref = state.ref.value;
    if (ref) await recall(state, views, ref, current.signal);
  };
  const show = (ref?: IssueRef): void => {
    current.abort();
    current = new AbortController();
    reset(state, ref);
    state.open.value = ref !== undefined;
    if (ref) void again();
    else ask({ kind: 'left' }).catch((error: unknown) => fail(state, error));
  };
  return { show, again };
}

interface Door {
  close(): void;
  again(): Promise<void>;
  signal: AbortSignal;
}

/** What the panel can do; closing it here says nothing of the panels beside the trackers' pages. */
function actionsIn(state: PanelState, views: Views, { close, again, signal }: Door): PanelActions {
  const actions = createActions({
    page: document,
    state,
    // The text of the issue is not on this page.
    pointer: { at: () => 0, reveal: () => false, clear: () => undefined },
    focus: { enter: () => undefined, leave: close, fold: close, toVote: () => false },
    views,
    read: again,
    signal,
  });
  return { ...actions, setOpen: (open) => void (open || close()) };
}
