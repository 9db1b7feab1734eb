import type { Author } from '@/utils/model/fold';
import type { Json } from '@/utils/model/json';
import { codecs } from '@/utils/ledger/codecs';
import { type Page, pageBody } from '@/utils/ledger/format';
import type { LedgerComment } from '@/utils/ledger/read';

export const ana: Author = { id: '1', name: 'ana', insider: true, asOf: '2026-03-01T12:00:00Z' };
export const ben: Author = { id: '2', name: 'ben', insider: true, asOf: '2026-03-01T12:00:00Z' };

export const stamp = '0kz3f91ab-0000-k3f9';

export function pageOf(entries: Page['entries'], more: Partial<Page> = {}): Page {
  return { device: 'k3f9', number: 0, entries, extra: {}, ...more };
}

export function commentOf(body: Json, more: Partial<LedgerComment> = {}): LedgerComment {
  return { id: '100', author: ana, editor: undefined, body, ...more };
}

/** A page as a comment on a Markdown tracker. */
export function pageComment(page: Page, more: Partial<LedgerComment> = {}): LedgerComment {
  return commentOf(pageBody(page, (more.author ?? ana).name, codecs.markdown), more);
}
