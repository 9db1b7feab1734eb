import type { LinearTold } from '@/utils/model/told/linear';
import { sentence } from '../sentence';
import type { Words } from '../words';
import { listed } from './lists';

const helps = {
  key: 'Your key may only read: create one with the permissions Read and Write in Linear’s settings, and connect it here.',
  plan: 'An admin of the workspace can change its plan.',
  right: 'An admin of the workspace, or an owner of the team, can give you the right.',
};

export const linearWords: Words<LinearTold> = {
  'linear.archived':
    'This issue is archived in Linear, so nothing can be changed. Anybody in the team can restore it there.',
  'linear.deleted': 'This issue was deleted in Linear. Anybody in the team can restore it there.',
  'linear.key-ended': 'Your Linear key was revoked or has expired: connect again.',
  'linear.refused': ({ said, help }) => `Linear refused: ${said}. ${helps[help]}`,
  'linear.sign-in-mixed-up': 'Linear’s answer did not match the request: sign in again.',
  'linear.no-estimates': ({ team }) =>
    `The team ${team} does not use estimates: an owner of the team can turn them on in its settings.`,
  'linear.estimate-not-whole': ({ value }) =>
    `Linear’s estimates are whole numbers or T-shirt sizes: “${value}” cannot be kept there.`,
  'linear.plans-only': 'Linear’s issues are planned into cycles, projects and milestones.',
  'linear.no-priority': ({ name, priorities }) => `Linear has no priority “${name}”: it has ${listed(priorities)}.`,
  'linear.no-state': ({ issue, to, team, possible }) =>
    `${issue} cannot go to ${to}: the team ${team} has no such state. An owner of the team can add it to its workflow; possible now: ${possible}.`,
  'linear.hides-team': ({ team }) => `Linear does not show the team ${team} to your account.`,
  'linear.ledger-closed': ({ issue }) =>
    `${issue} is closed or archived, and Linear takes no entries there for long: choose an open issue.`,
  'linear.ledger-deleted': ({ ledger }) => `The ledger ${ledger} was deleted in Linear.`,
  'linear.ledger-moved': ({ ledger, workspace }) => `The ledger ${ledger} was moved to another team of ${workspace}.`,
  'linear.ledger-archived': ({ ledger }) =>
    `The ledger ${ledger} was archived in Linear, so nothing can be written to it. Anybody in the team can restore it there.`,
  'linear.setup-label': ({ team, label, why }) =>
    `Setting up ${team} takes the right to create its label “${label}”. ${sentence(why)} Or ask an admin of the workspace to set the team up.`,
};
