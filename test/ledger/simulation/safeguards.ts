import { say } from '@/utils/model/entry-say';
import { nextStamp } from '@/utils/model/stamp';
import { readLedger } from '@/utils/ledger/read';
import { settle } from '@/utils/ledger/settle';

/** What the product does so that nothing is lost. A twin has one of them exchanged for the naive way. */
export interface Safeguards {
  say: typeof say;
  read: typeof readLedger;
  settle: typeof settle;
}

export const safe: Safeguards = { say, read: readLedger, settle };

/** Each twin, by what it lacks. */
export const twins: Record<string, Safeguards> = {
  'a clock that hears what was said before (wall clock only)': {
    ...safe,
    say: ({ mine, name, value, clock, now }) => ({
      mine: { ...mine, [name]: [value, nextStamp(now, undefined, clock.device)] },
      clock,
    }),
  },
  'a stamp later than what it replaces, on clocks hours apart': {
    ...safe,
    say: (intent) => say({ ...intent, known: {} }),
  },
  'the question whose page it is': {
    ...safe,
    settle: (self, ledger, codec) => {
      const pages = ledger.pages.map(({ author, ...page }) => ({ ...page, author: { ...author, id: self.author } }));
      return settle(self, { ...ledger, pages }, codec);
    },
  },
  'the question who edited a page': {
    ...safe,
    read: (comments, codec) =>
      readLedger(
        [...comments].map(({ id, author, body }) => ({ id, author, editor: undefined, body })),
        codec,
      ),
  },
  'writing only where pages differ': {
    ...safe,
    settle: (self, ledger, codec) =>
      settle(self, { ...ledger, pages: [], tampered: [...ledger.pages, ...ledger.tampered] }, codec),
  },
  'looking at what is there before writing (every run adds its page)': {
    ...safe,
    settle: (self, _ledger, codec) => settle(self, { pages: [], tampered: [], problems: [] }, codec),
  },
  'writing deleted and forged pages again': {
    ...safe,
    settle: (self, ledger, codec) =>
      ledger.problems.length > 0 ? { mine: self.mine, writes: [] } : settle(self, ledger, codec),
  },
};
