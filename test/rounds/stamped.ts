import { nextStamp, type Stamp } from '@/utils/model/stamp';

/** A stamp of a moment, in milliseconds since 1970. */
export function format(at: number): Stamp {
  return nextStamp(at, undefined, 'dev1');
}
