import type { Author } from '@/utils/model/fold';
import { cleaned } from '@/utils/model/clean';
import type { Json } from '@/utils/model/json';
import type { Codec } from './codec';
import { type Garbage, type Page, readPage } from './format';

/** Longest name that is shown, in characters. */
const longestName = 100;

/** A comment of the ledger, as the tracker reports it. */
export interface LedgerComment {
  id: string;
  /** Absent where the account is gone: nobody can vouch for the page. */
  author: Author | undefined;
  /** Who changed it last; absent where nobody did. */
  editor: { id: string; name: string } | undefined;
  body: Json;
}

/** A page and whose it is, by the tracker's word. */
export interface SeenPage extends Page {
  commentId: string;
  author: Author;
}

/** A comment that is not, or not wholly, counted: to be shown, with a link to it. */
export type PageProblem = { commentId: string; author: Author | undefined } & (
  | { kind: 'edited'; by: string }
  | { kind: 'nobody' }
  | { kind: 'newer'; version: number }
  | { kind: 'oversize'; length: number }
  | { kind: 'garbage'; why: Garbage }
  /** The page counts, but for these fields. */
  | { kind: 'fields'; fields: string[] }
);

/** What a ledger's comments hold. */
export interface LedgerRead {
  /** To fold. */
  pages: SeenPage[];
  /** Changed by another hand: their content is nobody's word. The author's device writes them anew. */
  tampered: SeenPage[];
  problems: PageProblem[];
}

/** Reads a ledger's comments. People's own comments among them are passed over. Never throws. */
export function readLedger(comments: Iterable<LedgerComment>, codec: Codec): LedgerRead {
  const ledger: LedgerRead = { pages: [], tampered: [], problems: [] };
  for (const comment of comments) readComment(comment, codec, ledger);
  return ledger;
}

/** People choose their names. */
function named<T extends { name: string }>(somebody: T): T {
  return { ...somebody, name: cleaned(somebody.name).slice(0, longestName) || 'somebody' };
}

function readComment({ id: commentId, body, ...by }: LedgerComment, codec: Codec, into: LedgerRead): void {
  // An editor without a name is an account that is gone.
  const editor = by.editor?.name === '' ? by.editor : by.editor && named(by.editor);
  const author = by.author && named(by.author);
  const reading = readPage(body, codec);
  // A program that copies or forges a page says nothing.
  if (reading === undefined || author?.app) return;
  const edited = editor !== undefined && editor.id !== author?.id;
  if (author === undefined) into.problems.push({ commentId, author, kind: 'nobody' });
  else if (edited) into.problems.push({ commentId, author, kind: 'edited', by: editor.name });
  else if (reading.kind !== 'page') into.problems.push({ commentId, author, ...reading });
  else if (reading.garbage.length > 0)
    into.problems.push({ commentId, author, kind: 'fields', fields: reading.garbage });
  if (author === undefined || reading.kind !== 'page') return;
  (edited ? into.tampered : into.pages).push({ ...reading.page, commentId, author });
}
