import { useState } from 'preact/hooks';
import type { Receipt } from '@/utils/model/receipt';
import type { IssueRef } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import { fieldOf } from '@/utils/model/intent-field';
import type { Intent } from '@/utils/model/intent';
import { toldOf } from '@/utils/model/told';

/** One thing said of one issue. */
export interface Said {
  ref: IssueRef;
  intent: Intent;
}

/**
 * Says things one after the other: whether that is under way, and where they are; what was said before one that is
 * refused stays.
 */
export function useIntent(say: (ref: IssueRef, intent: Intent) => Promise<Pick<View, 'receipts'>>) {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Receipt>();
  const all = async (list: readonly Said[]): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setTold(undefined);
    try {
      let last: Receipt | undefined;
      for (const { ref, intent } of list) last = (await say(ref, intent)).receipts[fieldOf(intent)];
      setTold(last);
      return true;
    } catch (error) {
      setTold({ state: 'refused', told: toldOf(error) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, told, all };
}
