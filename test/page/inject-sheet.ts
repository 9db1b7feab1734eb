import type { PanelWorld } from '@/utils/panel/door';
import { startSheet } from '@/entrypoints/sheet/start';

/** What the sheet's script does when it is put beside the page of that world. */
export function injectSheet({ panel }: PanelWorld): void {
  if (panel && !panel.there.value) startSheet(panel);
}
