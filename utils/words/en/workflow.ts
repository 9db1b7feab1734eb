import { wordsOf } from '@/utils/model/status';
import type { WorkflowTold } from '@/utils/model/told/workflow';
import { sentence } from '../sentence';
import type { Words } from '../words';
import { joined, plural } from './lists';

const offered = (why: string, to: string): string => `${why}: ${wordsOf(to)}?`;

const marked = (status: string, but: string): string => `Marked ${wordsOf(status)}, but ${but}.`;

const notPassing = (checks: number): string =>
  plural(checks, { one: 'one required check does', other: `${checks} required checks do` });

export const workflowWords: Words<WorkflowTold> = {
  'offer.failing': ({ to, checks }) =>
    offered(
      plural(checks, { one: 'One required check does not pass', other: `${checks} required checks do not pass` }),
      to,
    ),
  'offer.passing': ({ to }) => offered('All required checks pass', to),
  'offer.estimated': ({ to, estimate }) => offered(`All required checks pass, and it is estimated at ${estimate}`, to),
  'offer.not-estimated': ({ to }) => offered('No question is open, and it is not estimated', to),
  'marked.several': ({ statuses }) => `Marked ${joined(statuses.map(wordsOf))} at once.`,
  'marked.failing': ({ status, checks }) =>
    marked(status, `${notPassing(checks.length)} not pass: ${checks.map(sentence).join(', ')}`),
  'marked.not-estimated': ({ status }) => marked(status, 'it is not estimated'),
  'marked.sealed': ({ status }) => marked(status, 'votes are still sealed'),
  'marked.apart': ({ status, min, max }) => marked(status, `votes lie between ${min} and ${max}`),
  'label.respelt': ({ tracker, name, kept }) => `${tracker}’s labels have no spaces: “${name}” is kept as “${kept}”.`,
  'choice.agreed': ({ by }) => `Agreed on, as ${by} proposed.`,
};
