import { useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import type { Saying } from '@/utils/model/view';

/** One thing said of one issue. */
export interface Said {
  ref: IssueRef;
  saying: Saying;
}

/** Says things one after the other: whether that is under way, how far, and what went wrong; what was said before that stays. */
export function useSaying(say: (ref: IssueRef, saying: Saying) => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const all = async (list: readonly Said[]): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFailure('');
    try {
      for (const { ref, saying } of list) await say(ref, saying);
      return true;
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, all };
}
