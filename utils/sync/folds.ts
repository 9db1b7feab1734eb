import { codecOf } from '@/utils/ledger/codecs';
import { type LedgerRead, readLedger } from '@/utils/ledger/read';
import { readPolicy } from '@/utils/ledger/policy';
import { type Fold, fold } from '@/utils/model/fold';
import type { Policy } from '@/utils/model/policy';
import type { CommentRow, LedgerRow } from '@/utils/store/rows';
import type { LedgerStore } from '@/utils/store/ledger-store';

/** A project's ledger as read from the store: what its pages say, and the rules in its body. */
export interface Folded {
  row: LedgerRow | undefined;
  read: LedgerRead;
  comments: Map<string, CommentRow>;
  fold: Fold;
  policy: Policy;
}

/** Folds ledgers, each version of one once: folding a thousand issues takes longer than showing one. */
export function createFolds(ledgers: LedgerStore): (project: string) => Promise<Folded> {
  const cache = new Map<string, Folded>();
  return async (project) => {
    const row = await ledgers.ledger(project);
    const cached = cache.get(project);
    if (cached?.row && row?.version === cached.row.version)
      return { ...cached, row, policy: row.body === cached.row.body ? cached.policy : policyOf(row) };
    const comments = await ledgers.comments(project);
    const read = readLedger(comments, codecOf(row?.markup ?? 'gfm'));
    const folded = {
      row,
      read,
      comments: new Map(comments.map((comment) => [comment.id, comment])),
      fold: fold(read.pages),
      policy: policyOf(row),
    };
    cache.set(project, folded);
    return folded;
  };
}

function policyOf(row: LedgerRow | undefined): Policy {
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
