import type { Entry } from './entry';
import { hear, hearAll, type Keyed, type Reaction, type Ready, type Spoken, type Waiver } from './entry-fields';

/** What an entry says of reactions and checks. What was taken back or makes no sense is absent. */
export interface Meaning {
  ready: Spoken<Ready> | undefined;
  reaction: Spoken<Reaction> | undefined;
  checks: Keyed<boolean>;
  waivers: Keyed<Waiver>;
}

/** Reads an entry for meaning. Never throws, whatever is inside. */
export function meaningOf(entry: Entry): Meaning {
  return {
    ready: hear(entry, 'ready'),
    reaction: hear(entry, 'reaction'),
    checks: hearAll(entry, 'check'),
    waivers: hearAll(entry, 'waive'),
  };
}
