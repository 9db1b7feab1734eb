import type { Alone } from './alone';

/** Where things are that somebody said. `tracker` is its name for people, `author` who wrote a page. */
export interface WhereTold {
  /** Where what is said of a project goes. */
  'sync.alone': Alone;
  'sync.lost': Alone;
  'sync.unset': { project: 'project' | 'repository' | 'team' };
  'sync.unjoined': Alone;
  'sync.waiting': Alone;
  'sync.sending': Alone;
  'sync.shared': Alone;
  'sync.nothing': Alone;
  /** Where one thing is. */
  'receipt.keeping': Alone;
  'receipt.so-already': Alone;
  'receipt.on-its-way': Alone;
  'receipt.to': { tracker: string };
  'receipt.to-team': Alone;
  'receipt.in': { tracker: string };
  'receipt.native': Alone;
  'receipt.shared': Alone;
  /** A page of the ledger that does not count, or not wholly. */
  /** `by`: empty where that account is gone. */
  'page.edited': { author?: string; by: string };
  'page.nobody': Alone;
  'page.newer': { author?: string };
  'page.oversize': { author?: string; length: number };
  'page.garbage': { author?: string; why: 'no-device' | 'no-entries' | 'no-object' };
  'page.fields': { author?: string; fields: string[] };
}
