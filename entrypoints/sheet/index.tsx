import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tendWorld } from '@/utils/page/world';
import type { PanelWorld } from '@/utils/panel/door';
import { english } from '@/utils/words/en/english';
import { speak } from '@/utils/words/sentence';
import { startSheet } from './start';

/**
 * Injected by the background when somebody opens the panel, or where it was left open; a second injection changes
 * nothing.
 */
export default defineUnlistedScript(() => {
  const { panel }: PanelWorld = tendWorld();
  if (!panel || panel.there.value) return;
  speak(...english);
  startSheet(panel);
});
