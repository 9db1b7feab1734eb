import type { ChecksTold } from '@/utils/model/told/checks';
import type { Words } from '../words';

const names = {
  title: 'Title',
  description: 'Description',
  story: 'Story or problem',
  criteria: 'Acceptance criteria',
  documents: 'Supporting documents',
  questions: 'Open questions',
  dependencies: 'Dependencies',
  size: 'Size',
  objective: 'Objective',
};

export const checksWords: Words<ChecksTold> = {
  'check.name': ({ check }) => names[check],
  'check.strange-language': 'It is written in a language that Tend cannot read.',
  'check.cut': 'The text is very long; only its first part was read.',
  'check.required-since': ({ from, seen }) =>
    seen
      ? `Required only of issues written or edited since ${from}.`
      : `Required of issues written or edited since ${from}; when this one was could not be seen.`,
  'check.unticked': 'Nobody has ticked it yet.',
  'check.ticked': ({ by }) => `Ticked by ${typeof by === 'string' ? by : 'you'}.`,
  'check.unticking': 'Your tick is being taken back.',
  'check.waived': ({ by, reason }) => `Waived by ${by}: ${reason}`,
};
