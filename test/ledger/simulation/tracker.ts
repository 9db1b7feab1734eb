import type { Author } from '@/utils/model/fold';
import type { Json } from '@/utils/model/json';
import type { LedgerComment } from '@/utils/ledger/read';

/** A ledger issue and nothing else: comments with an author and a last editor, kept in memory. */
export interface TrackerDouble {
  list(): LedgerComment[];
  create(author: Author, body: Json): void;
  /** Whoever edits, the author stays. A comment that is gone stays gone. */
  update(id: string, by: Author, body: Json): void;
  remove(id: string): void;
}

export function createTracker(): TrackerDouble {
  const comments = new Map<string, LedgerComment>();
  let count = 0;
  return {
    list: () => [...comments.values()],
    create(author, body) {
      count += 1;
      comments.set(`${count}`, { id: `${count}`, author, editor: undefined, body });
    },
    update(id, by, body) {
      const comment = comments.get(id);
      if (comment !== undefined) comments.set(id, { ...comment, editor: { id: by.id, name: by.name }, body });
    },
    remove: (id) => void comments.delete(id),
  };
}
