import { messageOf } from '@/utils/model/message-of';
import type { Failure } from '@/utils/model/reply';
import { StoreError } from '@/utils/store/store-error';
import { TrackerError } from '@/utils/trackers/failure';

/** A failure as screens get it: its kind and what people are told, nothing of its insides. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return { kind: 'database', told: error.told };
  if (error instanceof TrackerError) return { kind: 'account', told: error.told };
  console.error('Tend met an unexpected error.', error);
  return { kind: 'unexpected', told: { key: 'unexpected', said: messageOf(error) } };
}
