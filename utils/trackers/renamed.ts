import { TrackerError } from './failure';

/** A label that a project had when somebody chose it, and has no more. */
export function renamed(name: string, project: string): TrackerError {
  return new TrackerError('invalid', { key: 'tracker.label-renamed', project, label: name });
}
