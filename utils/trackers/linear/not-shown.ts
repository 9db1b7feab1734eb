import { TrackerError } from '../failure';

/** Done is what the answer shows: one with a good status may be that of another question. */
export function notShown(what: 'change' | 'mark'): TrackerError {
  return new TrackerError('unexpected', { key: 'tracker.not-shown', tracker: 'Linear', what });
}
