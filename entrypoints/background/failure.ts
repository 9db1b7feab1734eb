import { messageOf } from '@/utils/model/message-of';
import type { Failure } from '@/utils/model/reply';
import { StoreError } from '@/utils/store/store-error';
import { TrackerError } from '@/utils/trackers/failure';

/** A failure as screens get it: a kind and a sentence, nothing of its insides. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return { kind: 'database', text: error.message };
  if (error instanceof TrackerError) return { kind: 'account', text: error.message };
  console.error('Tend met an unexpected error.', error);
  return {
    kind: 'unexpected',
    text: `Something went wrong in Tend (${messageOf(error)}).`,
  };
}
