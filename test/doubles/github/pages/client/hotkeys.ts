import { install, uninstall } from '@github/hotkey';
import { recordHotkey } from '../../../shared/client/hotkey';

const installed = new Set<HTMLElement>();

/** Single keys by the library the real site uses. */
export function installHotkeys(root: ParentNode): void {
  forgetRemoved();
  for (const element of root.querySelectorAll<HTMLElement>('[data-hotkey]')) {
    if (installed.has(element)) continue;
    installed.add(element);
    install(element);
    element.addEventListener('hotkey-fire', (event) => record(event as CustomEvent<{ path: string[] }>));
  }
}

function record({ detail }: CustomEvent<{ path: string[] }>): void {
  recordHotkey(detail.path.join(' '));
}

/** The library holds on to what it was given; a page that is drawn anew would never let go of its past. */
function forgetRemoved(): void {
  for (const element of [...installed].filter((one) => !one.isConnected)) {
    uninstall(element);
    installed.delete(element);
  }
}
