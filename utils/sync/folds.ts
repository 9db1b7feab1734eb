import { codecOf } from '@/utils/ledger/codecs';
import { readLedger } from '@/utils/ledger/read';
import { fold } from '@/utils/model/fold';
import type { LedgerStore } from '@/utils/store/ledger-store';
import { type Folded, policyOf } from '@/utils/views/folded';

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
