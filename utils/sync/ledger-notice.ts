import type { LedgerKnown, LedgerNotice, LedgerTrouble } from '@/utils/model/ledger-state';
import { keyOf } from '@/utils/model/ref';
import { ledgerLabel } from '@/utils/trackers/ledger-name';

/** How many other ledgers are offered. */
const most = 3;

/**
 * What a person should know about their project's ledger; undefined where all is well. `project`: what the tracker
 * calls one. Pure.
 */
export function ledgerNotice(
  { ref, lost, trouble, others, joined }: LedgerKnown,
  project: string,
): LedgerNotice | undefined {
  const mine = ref ?? lost;
  if (!mine || (!trouble && (others.length === 0 || !joined))) return undefined;
  const key = keyOf(mine);
  const rivals = others.slice(0, most).map(keyOf);
  const text = [
    trouble && troubleText(key, trouble),
    rivals.length > 0 && joined && rivalText(key, rivals, lost === undefined),
    lost !== undefined && rivals.length === 0 && `Or set up this ${project} anew.`,
  ];
  return {
    text: text.filter(Boolean).join(' '),
    instead: joined ? rivals : [],
    means:
      joined && rivals.length > 0
        ? `Your entries are then written to it, and the team's rules read from it. What stands in ${key} stays there.`
        : '',
  };
}

function troubleText(key: string, trouble: LedgerTrouble): string {
  switch (trouble.kind) {
    case 'gone':
      return `The grooming ledger ${key} was deleted, turned into something else, or hidden from you. What you say stays on this device. Ask whoever did it to bring it back.`;
    case 'moved':
      return `The grooming ledger ${key} was moved: it is ${trouble.to} now. Nothing is written there. Ask whoever moved it to move it back.`;
    case 'archived':
      return `The grooming ledger ${key} is archived, so nothing can be written to it. Restore it, or ask an admin to.`;
    case 'locked':
      return `The grooming ledger ${key} is locked: only people who may write to locked issues can share. Ask an admin to unlock it.`;
    case 'unlabelled':
      return `The label “${ledgerLabel}” was taken off ${key}, so teammates who are new to Tend do not find it. Put it back.`;
  }
}

function rivalText(key: string, rivals: readonly string[], inUse: boolean): string {
  const are = rivals.length === 1 ? 'is labelled as a grooming ledger' : 'are labelled as grooming ledgers';
  const stays = inUse ? ` Yours stays ${key}: nothing of yours is written elsewhere, and no other rules count.` : '';
  return `${rivals.join(', ')} ${are}${inUse ? ' too' : ''}.${stays}`;
}
