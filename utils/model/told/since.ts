import type { Told } from '../told';
import type { Alone } from './alone';

/** A fact of an issue that others changed. */
export type ChangedFact =
  'state' | 'standing' | 'status' | 'estimate' | 'priority' | 'milestone' | 'sprint' | 'cycle' | 'project';

/** What is told of changes since somebody looked. */
export interface SinceTold {
  /** `at`: milliseconds since 1970; `today`: whether it was on the same day; `changes`: each in a few words. */
  'since.looked': { at: number; today: boolean; changes: Told[] };
  /** Each in a few words. */
  'since.texts': { texts: ('title' | 'text')[] };
  'since.fact': { what: ChangedFact; to: string };
  'since.list': { what: 'labels' | 'parents' | 'blockers' };
  /** How many comments; one at least. */
  'since.comments': { added: number; edited: number; deleted: number };
  'since.revote': Alone;
  /** A name, absent where it is not known. */
  'since.voted': { people: (string | null)[] };
  'since.opened': Alone;
  'since.agreed': { value: string };
  /** What more there is to say, in a sentence each. */
  'since.was': { what: ChangedFact; from: string };
  'since.listed': { what: 'labels' | 'parents' | 'blockers'; added: string[]; removed: string[] };
}
