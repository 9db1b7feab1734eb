import { ago } from '@/utils/model/clock';
import { counted, type Finished, type Pace } from '@/utils/model/planning';
import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from '@/utils/sync/accounts';
import type { Lanes } from '@/utils/sync/lanes';

/** How long what a team finished counts as known, in milliseconds: an hour. */
const fresh = 60 * 60_000;

interface PaceTools {
  accounts: Accounts;
  lanes: Pick<Lanes, 'inLine'>;
  trackerFor(access: Access): Tracker;
  now(): number;
}

/**
 * What the projects of some issues finished lately. A request a project, in Jira a few, behind all that people wait
 * for, at most once an hour. A tracker that does not answer tells nothing.
 */
export function createPaces({ accounts, lanes, trackerFor, now }: PaceTools) {
  const known = new Map<string, { at: number; finished: Finished[] }>();
  const finishedIn = async (project: string, ref: IssueRef): Promise<Finished[]> => {
    const account = await accounts.of(tenantOf(ref));
    if (!account) return [];
    const kept = known.get(`${account.person.id} ${project}`);
    if (kept && ago(kept.at, now()) < fresh) return kept.finished;
    try {
      const all = await lanes.inLine(tenantOf(ref), 'bulk', () => trackerFor(account).finished(ref));
      const finished = all.slice(0, counted);
      known.set(`${account.person.id} ${project}`, { at: now(), finished });
      return finished;
    } catch (error) {
      if (error instanceof TrackerError) return [];
      throw error;
    }
  };
  return async (refs: readonly IssueRef[]): Promise<Pace[]> =>
    Promise.all(
      [...new Map(refs.map((ref) => [projectOf(ref), ref]))].map(async ([project, ref]) => ({
        project,
        finished: await finishedIn(project, ref),
      })),
    );
}
