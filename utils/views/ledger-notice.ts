import type { Capabilities } from '@/utils/model/capabilities';
import type { LedgerKnown, LedgerNotice, LedgerTrouble } from '@/utils/model/ledger-state';
import { keyOf } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';
import { ledgerLabel } from '@/utils/trackers/ledger-name';

/** How many other ledgers are offered. */
const most = 3;

/**
 * What a person should know about their project's ledger; undefined where all is well. `project`: what the tracker
 * calls one. Pure.
 */
export function ledgerNotice(
  { ref, lost, trouble, others, joined }: LedgerKnown,
  project: Capabilities['project'],
): LedgerNotice | undefined {
  const mine = ref ?? lost;
  if (!mine || (!trouble && (others.length === 0 || !joined))) return undefined;
  const key = keyOf(mine);
  const rivals = others.slice(0, most).map(keyOf);
  return {
    told: [
      ...(trouble ? [troubleOf(key, trouble)] : []),
      ...(rivals.length > 0 && joined ? [rivalsOf(key, rivals, lost === undefined)] : []),
      ...(lost !== undefined && rivals.length === 0 ? [{ key: 'ledger.anew' as const, project }] : []),
    ],
    instead: joined ? rivals : [],
    ...(joined && rivals.length > 0 && { means: { key: 'ledger.use', ledger: key } }),
  };
}

function troubleOf(ledger: string, trouble: LedgerTrouble): Told {
  switch (trouble.kind) {
    case 'moved':
      return { key: 'ledger.moved', ledger, to: trouble.to };
    case 'unlabelled':
      return { key: 'ledger.unlabelled', ledger, label: ledgerLabel };
    default:
      return { key: `ledger.${trouble.kind}-now`, ledger };
  }
}

function rivalsOf(ledger: string, rivals: string[], inUse: boolean): Told {
  return inUse ? { key: 'ledger.others-too', others: rivals, ledger } : { key: 'ledger.others', others: rivals };
}
