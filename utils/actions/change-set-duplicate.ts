import { closesDuplicates } from '@/utils/model/change';
import type { Cannot } from '@/utils/model/change-set';
import type { IssueFacts } from '@/utils/model/issue';
import { type IssueRef, tenantOf } from '@/utils/model/ref';

/**
 * Why an issue cannot be marked as a duplicate of another; undefined where it can. Trackers know their own issues only;
 * a mark that is there stays; and of a closed issue nothing tells why it was closed, so undoing could not say it again.
 * Pure.
 */
export function cannotDuplicate(ref: IssueRef, of: IssueRef, { duplicateOf, state }: IssueFacts): Cannot | undefined {
  if (ref === of) return 'itself';
  if (tenantOf(ref) !== tenantOf(of)) return 'elsewhere';
  if (duplicateOf === of) return 'already';
  if (duplicateOf) return 'marked';
  return state === 'closed' && closesDuplicates(ref) ? 'closed' : undefined;
}
