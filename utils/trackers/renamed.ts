import { TrackerError } from './failure';

/** A label that a project had when somebody chose it, and has no more. */
export function renamed(name: string, project: string): TrackerError {
  return new TrackerError(
    'invalid',
    `${project} has no label “${name}” any more: it was renamed or deleted since it was chosen. Choose it by its new name, or create it there and retry.`,
  );
}
