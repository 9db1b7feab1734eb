import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import type { ProjectRead } from '@/utils/model/project-read';
import { TrackerError } from '@/utils/trackers/failure';
import { isOdd } from './put-off';
import type { BacklogTools, Asked } from './backlog';

/**
 * What was open and a whole reading did not meet was closed, moved, deleted or hidden: asked for one by one, oldest
 * first.
 */
export async function lookForAbsent(
  { rows, views, lanes, keeper }: BacklogTools,
  { tracker, isUp }: Asked,
  pass: ProjectRead,
): Promise<void> {
  // A reading that met nothing proves nothing.
  if (pass.read === 0) return;
  const absent = (await rows.of(pass.project)).filter(
    ({ readAt, state, readBy }) => readAt < pass.began && state !== 'closed' && readBy === 'api',
  );
  const gone: IssueRef[] = [];
  for (const { ref } of absent.toSorted((a, b) => a.readAt - b.readAt).slice(0, mostAbsent)) {
    try {
      await lanes.whenQuiet(tenantOf(ref));
      const { text, native } = await tracker.issue(ref);
      await views.accept(text, native);
      await keeper.refresh([ref]);
    } catch (error) {
      // One that nobody can make anything of is asked for at the next, and holds up no other.
      if (isOdd(error)) await isUp();
      else if (error instanceof TrackerError && error.kind === 'gone') gone.push(ref);
      else throw error;
    }
  }
  await rows.forget(gone.filter((ref) => projectOf(ref) === pass.project));
}

/** So many issues that a whole reading did not meet are asked for one by one; the rest at the next. */
export const mostAbsent = 50;
