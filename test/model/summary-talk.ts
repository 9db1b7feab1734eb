import type { Markup } from '@/utils/model/issue';
import { languages } from '@/utils/model/readiness/languages/all';
import { vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { cuesOf } from '@/utils/model/summary/cues';
import { draftOf } from '@/utils/model/summary/draft';
import { cueLanguages } from '@/utils/model/summary/languages/all';
import type { Draft, Reason, Thread, ThreadComment } from '@/utils/model/summary/thread';
import { toBlocks } from '@/utils/markup/to-blocks';

const vocabulary = vocabularyOf(languages);
const cues = cueLanguages.map(cuesOf);

export function draft(thread: Thread): Draft {
  return draftOf(thread, vocabulary, cues);
}

/** A comment by somebody, a minute after the one before. */
export function comment(
  number: number,
  author: string,
  source: string,
  reactions?: ThreadComment['reactions'],
  markup: Markup = 'gfm',
): ThreadComment {
  const createdAt = new Date(Date.UTC(2026, 0, 5, 9, number)).toISOString();
  return {
    id: `c${number}`,
    author: { id: author, name: author },
    createdAt,
    body: toBlocks({ markup, source }),
    ...(reactions && { reactions }),
  };
}

/** An issue by ana, and what others say below it: `['ben', 'Sounds good.']`. */
export function thread(body: string, ...said: [author: string, source: string][]): Thread {
  return {
    title: 'Export invoices as a file',
    author: { id: 'ana', name: 'ana' },
    body: toBlocks({ markup: 'gfm', source: body }),
    comments: said.map(([author, source], at) => comment(at + 1, author, source)),
  };
}

/** The draft of what one person says below an empty issue. */
export function saying(source: string): Draft {
  return draft(thread('', ['ben', source]));
}

/** What the cues themselves read as a decision, among all that is offered. */
export function readAs<Line extends { why: readonly Reason[] }>(lines: readonly Line[]): Line[] {
  return lines.filter(({ why }) => why.some(({ fact }) => fact.startsWith('reads ')));
}

/** The sentences a draft asserts, of what it lists. */
export function asserted(lines: readonly { certain: boolean; span: string }[]): string[] {
  return lines.filter(({ certain }) => certain).map(({ span }) => span);
}
