import type { RoundRules } from '@/utils/model/rounds/rules';
import type { Alikes } from '@/utils/model/rows/alike';
import type { Row } from '@/utils/model/rows/row';
import { nobody } from '../backlog/use-alikes';
import { Choose } from './Choose';
import { ChooseOriginal } from './ChooseOriginal';
import { ChoosePerson } from './ChoosePerson';
import { IntoRound } from './IntoRound';
import type { Bulk, BulkActions, BulkOpen } from './use-bulk';

/** What of the page some choices need: likely duplicates, the rules of rounds, and the time. */
export interface Near {
  alikes: Alikes;
  rules: readonly RoundRules[];
  now: number;
}

/** Where nothing is chosen. */
export const nothingNear: Near = { alikes: nobody, rules: [], now: 0 };

interface Props {
  open: Extract<BulkOpen, { choose: unknown }>;
  near: Near;
  rows: readonly Row[];
  bulk: Bulk;
  actions: BulkActions;
}

/** What the selected issues are to have, each kind by a choice of its own. */
export function Choosing({ open: { choose, refs }, near, rows, bulk, actions }: Props) {
  const given = { refs, rows, bulk, actions };
  if (choose === 'duplicate') return <ChooseOriginal {...given} alikes={near.alikes} />;
  if (choose === 'round') return <IntoRound {...given} rules={near.rules} now={near.now} />;
  if (choose === 'assign') return <ChoosePerson {...given} />;
  return <Choose {...given} kind={choose} />;
}
