import type { Told } from './told';
import { isAhead } from './clock';

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

/** Whether it is to be left alone still. */
export function isPutOff(putOff: PutOff | undefined, now: number): putOff is PutOff {
  return putOff !== undefined && isAhead(putOff.until, now, putOff.wait);
}
