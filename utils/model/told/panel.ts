import type { Told } from '../told';
import type { Alone } from './alone';

/** What the panel says of what was pressed in it. */
export interface PanelTold {
  'panel.not-on-page': Alone;
  'panel.copied': Alone;
  'panel.not-copied': { why: Told };
  'panel.no-clipboard': Alone;
  'panel.ledger-created': Alone;
  'panel.ledger-chosen': Alone;
}
