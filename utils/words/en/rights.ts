import type { RightsTold } from '@/utils/model/told/rights';
import type { Words } from '../words';

export const rightsWords: Words<RightsTold> = {
  'right.not-asked': 'Nothing can be asked without access.',
  'right.name-one': ({ project }) => `Name a ${project} to test with.`,
  'right.seen': ({ project }) => `${project} can be seen.`,
  'right.unseen': ({ project }) => `${project} cannot be seen.`,
  'right.make-new': 'Make a new one; you can do that yourself.',
};
