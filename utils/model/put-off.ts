import type { Told } from './told';

/** Something that is put off alone, after answers that nobody can make anything of; its host goes on with the rest. */
export interface PutOff {
  /** When it is tried again; milliseconds since 1970. */
  until: number;
  /** How long was to be waited until then, in milliseconds: no longer is believed, whatever the clock did since. */
  wait: number;
  /** How often that was. */
  tries: number;
  why: Told;
}
