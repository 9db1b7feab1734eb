import { nameOfProject } from '@/utils/model/ref';
import type { ProjectRead } from '@/utils/model/project-read';

const minute = 60_000;
/** How long a reading of what changed holds, and one of everything; milliseconds. */
const fresh = { changes: 5 * minute, everything: 24 * 60 * minute };
/** Clocks differ, and a tracker's index lags: what changed is asked for from this much before the last reading. */
const overlap = 10 * minute;

/** A project of which nothing was read yet. Pure. */
export function unread(project: string, now: number): ProjectRead {
  return { project, name: nameOfProject(project), state: 'reading', read: 0, began: now, doneAt: 0 };
}

/** The pass to go on with, or the one that is due; undefined where nothing is. Pure. */
export function passOf(
  known: ProjectRead | undefined,
  project: string,
  now: number,
  asked: boolean,
): ProjectRead | undefined {
  if (known?.state === 'stopped' && !asked) return undefined;
  if (known?.cursor !== undefined) return { ...known, state: 'reading' };
  if (!known || now - known.doneAt > fresh.everything) return { ...unread(project, now), doneAt: known?.doneAt ?? 0 };
  if (!asked && now - known.began < fresh.changes && known.state === 'done') return undefined;
  const { total: _, why: __, ...rest } = known;
  return { ...rest, state: 'reading', read: 0, began: now, since: known.began - overlap };
}
