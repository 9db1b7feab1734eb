import { effect } from '@preact/signals';
import { render } from 'preact';
import { panelKeys } from '@/components/keys';
import { Panel } from '@/components/Panel';
import { createPanelState, type PanelState } from '@/components/panel-state';
import { hear, isAlive } from '@/utils/client';
import { createHost, keepHost } from '@/utils/page/host';
import { createPointer } from '@/utils/page/point';
import { followTheme } from '@/utils/page/theme';
import type { TendWorld } from '@/utils/page/world';
import type { IssueRef } from '@/utils/model/ref';
import type { TrackerSite } from '@/utils/trackers/site';
import { createActions } from './actions';
import { createFocus, keepFocus } from './focus';
import { createLook, noteLooks, whileVisible } from './look';
import { createReader } from './reader';
import { failSharing } from './share';
import { createViews } from './views';
import { followWalk } from './walk';
import parts from '@/components/parts.css?inline';
import groom from '@/components/groom.css?inline';
import share from '@/components/share.css?inline';
import standing from '@/components/standing.css?inline';
import talk from '@/components/talk.css?inline';
import theme from '@/components/theme.css?inline';
import { sentence } from '@/utils/words/sentence';
import css from './panel.css?inline';

export interface PanelPlace {
  page: Document;
  world: TendWorld;
  site: TrackerSite;
  signal: AbortSignal;
}

/** Wires the panel: page side, state, components, background. Everything ends with the signal. */
export function startPanel({ page, world, site, signal }: PanelPlace): void {
  const state = createPanelState();
  const { host, shadow, press } = createHost(page, theme + parts + share + talk + standing + groom + css, signal);
  const focus = createFocus(page, shadow, state);
  const views = createViews(state, (error) => failSharing(state, error));
  const reader = createReader({ page, site, state, views, signal });
  const pointer = createPointer(page, shadow, (document) => site.rootsOf(document), signal);
  const actions = createActions({ page, state, pointer, focus, views, read: reader.read, signal });
  const root = page.createElement('div');
  shadow.append(root);
  keepFocus(page, shadow, signal);
  world.onKey = panelKeys(state, actions, shadow, focus.leave, press);
  world.onIssue = (ref) => reader.show(ref);
  hear((push) => {
    if (push.push === 'open') actions.setOpen(true);
    else if (push.push === 'changed') reader.told(push.view);
    else if (push.ref === state.ref.value) state.said.value = sentence(push.told);
  }, signal);
  const stops: (() => void)[] = [effect(() => name(host, state, page.location.href))];
  signal.addEventListener('abort', () => {
    delete world.onKey;
    delete world.onIssue;
    stops.forEach((stop) => stop());
    render(null, root);
  });
  whenBody(page, signal, () => {
    render(<Panel state={state} actions={actions} />, root);
    followTheme(site, page, host, signal);
    const place = keepHost(page, host, () => state.ref.value !== undefined, signal);
    stops.push(state.ref.subscribe(place));
    noteLooks(page, state, signal);
    followWalk(page, state, focus, signal);
    whileVisible(page, createLook(state, views), signal);
    watchUpdate(state, signal);
    listenForShortcut(page, () => actions.setOpen(true), signal);
    reader.show(world.issue);
  });
}

/** `data-issue` is set once the panel shows that issue's verdicts. */
function name(host: HTMLElement, { ref, view }: PanelState, address: string): void {
  if (ref.value && view.value?.ref === ref.value) host.setAttribute('data-issue', asWritten(ref.value, address));
  else host.removeAttribute('data-issue');
}

/** An issue's name with the large and small letters of the address it stands at; GitHub minds neither. Pure. */
export function asWritten(ref: IssueRef, address: string): string {
  const place = /\/[^#]+/.exec(ref)?.[0] ?? '';
  const at = address.toLowerCase().indexOf(place.toLowerCase());
  return at < 0 ? ref : ref.replace(place, address.slice(at, at + place.length));
}

/** The extension may be updated under this page at any time; nobody tells a content script. */
function watchUpdate(state: PanelState, signal: AbortSignal): void {
  const timer = setInterval(() => {
    state.updated.value ||= !isAlive();
  }, 2000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The same keys as the browser's command, for where another extension or the browser took it. */
function listenForShortcut(page: Document, open: () => void, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyG')
      open();
  };
  page.addEventListener('keydown', hear, { capture: true, signal });
}

/** The body is there, or comes within the first parse of the page. */
function whenBody(page: Document, signal: AbortSignal, start: () => void): void {
  if (page.body) return start();
  const observer = new MutationObserver(() => {
    if (!page.body) return;
    observer.disconnect();
    start();
  });
  observer.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
