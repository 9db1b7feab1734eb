import { browser } from 'wxt/browser';

/** Whether this browser has a panel beside its pages. */
export function hasSide(): boolean {
  return opener() !== undefined;
}

/** Opens it, on a person's press: browsers open it for nothing else. `windowId`: where. */
export async function openSide(windowId: number | undefined): Promise<void> {
  await opener()?.(windowId);
}

/** Chrome's side panel belongs to a window; Firefox opens the sidebar of the window at hand. */
function opener(): ((windowId: number | undefined) => Promise<unknown>) | undefined {
  const api: unknown = Reflect.get(browser, import.meta.env.FIREFOX ? 'sidebarAction' : 'sidePanel');
  if (typeof api !== 'object' || api === null || !('open' in api) || typeof api.open !== 'function') return undefined;
  const open = api.open.bind(api);
  return import.meta.env.FIREFOX ? () => open() : (windowId) => open({ windowId });
}
