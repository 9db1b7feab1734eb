import type { Cell } from '@/utils/page/cell';
import type { Press } from '@/utils/page/trust';
import type { TendWorld } from '@/utils/page/world';
import type { TrackerSite } from '@/utils/trackers/site';
import type { PanelFocus } from './focus';
import type { createIssueState } from './issue-state';
import type { Views } from './views';

/**
 * What a closed panel lends to its sheet, a script of its own in the same world: plain functions and values. Each of
 * both has its own copy of what it imports, so nothing that tells its kind by a class or a library may pass here.
 */
export interface PanelDoor {
  page: Document;
  shadow: ShadowRoot;
  site: TrackerSite;
  state: ReturnType<typeof createIssueState>;
  views: Views;
  focus: PanelFocus;
  press: Press;
  /** Reads the page once more. */
  read(): Promise<void>;
  /** Set by the sheet once it is drawn wherever the panel is open. */
  there: Cell<boolean>;
  /** Set by the sheet: gets the keys from then on. */
  onKey?: (event: KeyboardEvent) => void;
  signal: AbortSignal;
}

/** The world of a page, with a panel in it. */
export interface PanelWorld extends TendWorld {
  panel?: PanelDoor;
}
