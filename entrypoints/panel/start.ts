import { hear } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';
import { createHost, keepHost } from '@/utils/page/host';
import { followTheme } from '@/utils/page/theme';
import type { TrackerSite } from '@/utils/trackers/site';
import { showClosed } from './closed';
import type { PanelDoor, PanelWorld } from '@/utils/panel/door';
import { createFocus, setOpen } from '@/utils/panel/focus';
import { createIssueState, type IssueState } from '@/utils/panel/issue-state';
import { createLook, whileVisible } from '@/utils/panel/look';
import { createReader } from '@/utils/panel/reader';
import { createSheet } from '@/utils/panel/sheet';
import { fail, failSharing } from '@/utils/panel/trouble';
import { createViews } from '@/utils/panel/views';
import base from '@/components/ui/base.css?inline';
import theme from '@/components/ui/theme.css?inline';
import css from './panel.css?inline';

export interface PanelPlace {
  page: Document;
  world: PanelWorld;
  site: TrackerSite;
  signal: AbortSignal;
}

/** Wires the closed panel: page side, state, tab, background, its sheet's door. Everything ends with the signal. */
export function startPanel({ page, world, site, signal }: PanelPlace): void {
  const state = createIssueState();
  const { there, missing, bring } = createSheet(state);
  const { host, shadow, press } = createHost(page, theme + base + css, signal);
  const focus = createFocus({ page, shadow, state, there });
  const views = createViews(state, (error) => failSharing(state, error));
  const reader = createReader({ page, site, state, views, signal });
  const open = (is: boolean): void => setOpen(is, focus, (error) => fail(state, error));
  const door: PanelDoor = { page, shadow, site, state, views, focus, press, read: reader.read, there, signal };
  const root = page.createElement('div');
  shadow.append(root);
  world.panel = door;
  world.onKey = keysOf(door, () => void bring());
  world.onIssue = (ref) => reader.show(ref);
  hear((push) => {
    if (push.push === 'open') open(true);
    else if (push.push === 'changed') reader.told(push.view);
    else if (push.ref === state.ref.value) {
      state.said.value = push.told;
      // It has the words for it.
      void bring();
    }
  }, signal);
  const rename = (): void => name(host, state, page.location.href);
  state.view.subscribe(rename);
  state.ref.subscribe(rename);
  state.open.subscribe((is) => void (is && bring()));
  signal.addEventListener('abort', () => {
    delete world.onKey;
    delete world.onIssue;
    delete world.panel;
  });
  whenBody(page, signal, () => {
    const retry = (): void => void bring();
    const acts = { setOpen: open, near: retry, retry, reload: () => page.location.reload() };
    showClosed({ page, root, state, there, missing, acts, signal });
    followTheme(site, page, host, signal);
    state.ref.subscribe(keepHost(page, host, () => state.ref.value !== undefined, signal));
    whileVisible(page, createLook(state, views), signal);
    listenForShortcut(page, () => open(true), signal);
    reader.show(world.issue);
  });
}

/**
 * Keys pressed in the panel: the sheet's, once it is there, which gets those that were pressed before as well. Escape
 * gives the focus back without one.
 */
function keysOf(door: PanelDoor, bring: () => void): (event: KeyboardEvent) => void {
  let early: KeyboardEvent[] = [];
  door.there.subscribe(() => {
    early.forEach((event) => door.onKey?.(event));
    early = [];
  });
  return (event) => {
    if (door.onKey) return door.onKey(event);
    if (event.key === 'Escape') return door.focus.leave();
    early.push(event);
    bring();
  };
}

/** `data-issue` is set once the panel shows that issue's verdicts. */
function name(host: HTMLElement, { ref, view }: IssueState, address: string): void {
  if (ref.value && view.value?.ref === ref.value) host.setAttribute('data-issue', asWritten(ref.value, address));
  else host.removeAttribute('data-issue');
}
/** An issue's name with the large and small letters of the address it stands at; GitHub minds neither. Pure. */
export function asWritten(ref: IssueRef, address: string): string {
  const place = /\/[^#]+/.exec(ref)?.[0] ?? '';
  const at = address.toLowerCase().indexOf(place.toLowerCase());
  return at < 0 ? ref : ref.replace(place, address.slice(at, at + place.length));
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
