import { codecOf } from '@/utils/ledger/codecs';
import type { LedgerRead } from '@/utils/ledger/read';
import { readPolicy } from '@/utils/ledger/policy';
import { type Fold, fold } from '@/utils/model/fold';
import type { Policy } from '@/utils/model/policy';
import type { CommentRow, LedgerRow } from '@/utils/store/ledger-rows';

/** A project's ledger as read from the store: what its pages say, and the rules in its body. */
export interface Folded {
  row: LedgerRow | undefined;
  read: LedgerRead;
  comments: Map<string, CommentRow>;
  fold: Fold;
  policy: Policy;
}

export function policyOf(row: LedgerRow | undefined): Policy {
  return readPolicy(row?.body ?? '', codecOf(row?.markup ?? 'gfm')).policy;
}

/** A ledger that nobody wrote to. */
export function emptyFold(): Omit<Folded, 'row'> {
  return {
    read: { pages: [], tampered: [], problems: [] },
    comments: new Map(),
    fold: fold([]),
    policy: policyOf(undefined),
  };
}
