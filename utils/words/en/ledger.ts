import type { LedgerTold } from '@/utils/model/told/ledger';
import type { Words } from '../words';
import { listed, plural } from './lists';

const labelled = (others: readonly string[]): string =>
  `${listed(others)} ${plural(others.length, { one: 'is labelled as a grooming ledger', other: 'are labelled as grooming ledgers' })}`;

export const ledgerWords: Words<LedgerTold> = {
  'ledger.one-already': ({ issue }) =>
    `${issue} is labelled as a grooming ledger already. Use that one, or remove its label first.`,
  'ledger.not-labelled': ({ issue }) => `${issue} is not labelled as a grooming ledger any more.`,
  'ledger.not-here': ({ issue }) => `“${issue}” is no issue of this project.`,
  'ledger.not-kept': 'The ledger does not keep what is written to it: its pages come back changed.',
  'ledger.locked': 'The ledger issue is locked, so nothing can be posted there.',
  'ledger.gone-now': ({ ledger }) =>
    `The grooming ledger ${ledger} was deleted, turned into something else, or hidden from you. What you say stays on this device. Ask whoever did it to bring it back.`,
  'ledger.moved': ({ ledger, to }) =>
    `The grooming ledger ${ledger} was moved: it is ${to} now. Nothing is written there. Ask whoever moved it to move it back.`,
  'ledger.archived-now': ({ ledger }) =>
    `The grooming ledger ${ledger} is archived, so nothing can be written to it. Restore it, or ask an admin to.`,
  'ledger.locked-now': ({ ledger }) =>
    `The grooming ledger ${ledger} is locked: only people who may write to locked issues can share. Ask an admin to unlock it.`,
  'ledger.unlabelled': ({ ledger, label }) =>
    `The label “${label}” was taken off ${ledger}, so teammates who are new to Tend do not find it. Put it back.`,
  'ledger.anew': ({ project }) => `Or set up this ${project} again.`,
  'ledger.others': ({ others }) => `${labelled(others)}.`,
  'ledger.others-too': ({ others, ledger }) =>
    `${labelled(others)} too. Yours stays ${ledger}: nothing of yours is written elsewhere, and no other rules count.`,
  'ledger.use': ({ ledger }) =>
    `Your entries are then written to it, and the team's rules read from it. What is in ${ledger} stays there.`,
};
