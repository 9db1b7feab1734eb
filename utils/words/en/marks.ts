import type { MarksTold } from '@/utils/model/told/marks';
import type { Words } from '../words';
import { plural } from './lists';

const marked = ({ by, against }: { by: readonly string[]; against: readonly string[] }): string => {
  const denied = `${against.join(', ')} ${plural(against.length, { one: 'says', other: 'say' })} it is none`;
  return `marked by ${by.join(', ')}${against.length > 0 ? `; ${denied}` : ''}.`;
};

export const marksWords: Words<MarksTold> = {
  'mark.decision': (who) => `Decision, ${marked(who)}`,
  'mark.step': ({ to, ...who }) => `Next step${to.length > 0 ? ` for ${to.join(', ')}` : ''}, ${marked(who)}`,
  'mark.replaced': ({ by }) => `Replaced by “${by}”.`,
  'mark.done': ({ by }) => `Done, says ${by}.`,
  'mark.comment-gone': 'The comment is gone.',
};
