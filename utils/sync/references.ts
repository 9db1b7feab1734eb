import { ago } from '@/utils/model/clock';
import { type References, referencesOf } from '@/utils/model/reference-sizes';
import type { Told } from '@/utils/model/told';
import type { RowStore } from '@/utils/store/row-store';

/** What finished issues of a project took by size; undefined where none was finished. */
export type SizesTaken = (project: string, scale: readonly string[]) => Promise<Told | undefined>;

/** How long what sizes took counts as known, in milliseconds: five minutes. */
const fresh = 5 * 60_000;

/** Reads the rows of a project at most every five minutes: what was finished long ago changes little. */
export function createReferences({ rows, now }: { rows: Pick<RowStore, 'of'>; now(): number }): SizesTaken {
  const known = new Map<string, { at: number; told: Told | undefined }>();
  return async (project, scale) => {
    const key = `${project} ${scale.join()}`;
    const kept = known.get(key);
    if (kept && ago(kept.at, now()) < fresh) return kept.told;
    const told = referencesTold(referencesOf(await rows.of(project), scale));
    known.set(key, { at: now(), told });
    return told;
  };
}

/** What sizes took, and that there is no pattern where there is none. Pure. */
export function referencesTold({ sizes, pattern, finished }: References): Told | undefined {
  return finished === 0 ? undefined : { key: 'estimate.took', sizes, pattern };
}
