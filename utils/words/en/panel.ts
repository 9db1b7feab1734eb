import type { PanelTold } from '@/utils/model/told/panel';
import { sentence } from '../sentence';
import type { Words } from '../words';

export const panelWords: Words<PanelTold> = {
  'panel.not-on-page': 'The page does not show this text.',
  'panel.copied': 'Copied. Paste it into the description.',
  'panel.not-copied': ({ why }) => `The browser did not let Tend copy (${sentence(why)}). Select the text instead.`,
  'panel.no-clipboard': 'On this page the browser lets nobody copy.',
  'panel.ledger-created': 'The ledger was created.',
  'panel.ledger-chosen': 'This issue is the ledger now.',
};
