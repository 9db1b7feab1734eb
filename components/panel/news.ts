import type { View } from '@/utils/model/view';
import { sentence } from '@/utils/words/sentence';
import { reactionKinds, reactionTexts } from './reactions/reaction-text';

/**
 * What is worth saying aloud between two views of one issue: changes of this person that arrived or were refused.
 * Each once; that something is on its way says itself by the press. Empty where there is no news. Pure.
 */
export function newsOf(before: View | null, after: View | null): string {
  if (!after || before?.ref !== after.ref) return '';
  const news = Object.entries(after.receipts).filter(([field, { state }]) => {
    const was = before.receipts[field]?.state;
    return state !== was && state !== 'sending' && (was === 'sending' || state === 'refused');
  });
  return news.map(([field, { told }]) => `${nameOf(field, after)}: ${sentence(told)}`).join(' ');
}

function nameOf(field: string, { checks }: View): string {
  if (field.startsWith('assign:')) return 'Assignee';
  const kind = reactionKinds.find((one) => one === field);
  const id = field.slice(field.indexOf(':') + 1);
  return kind ? reactionTexts[kind].name : sentence(checks.find((check) => check.id === id)?.name ?? id);
}
